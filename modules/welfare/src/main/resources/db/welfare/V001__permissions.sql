insert ignore into identity_role_permission (role_code, permission) values
  ('socialWorker', 'welfare.read'), ('socialWorker', 'welfare.work'),
  ('socialWorkSupervisor', 'welfare.read'), ('socialWorkSupervisor', 'welfare.work'), ('socialWorkSupervisor', 'welfare.supervise');
