insert ignore into identity_role_permission (role_code, permission) values
  ('intakeOfficer', 'registry.read'), ('intakeOfficer', 'registry.keep'),
  ('socialWorker', 'registry.read'), ('socialWorker', 'registry.keep'),
  ('socialWorkSupervisor', 'registry.read'), ('socialWorkSupervisor', 'registry.keep');
