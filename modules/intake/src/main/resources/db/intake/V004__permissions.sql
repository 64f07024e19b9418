insert ignore into identity_role_permission (role_code, permission) values
  ('intakeOfficer', 'intake.read'), ('intakeOfficer', 'intake.report'), ('intakeOfficer', 'intake.screen'), ('intakeOfficer', 'intake.check'),
  ('socialWorker', 'intake.read'), ('socialWorker', 'intake.report'),
  ('socialWorkSupervisor', 'intake.read'), ('socialWorkSupervisor', 'intake.report'), ('socialWorkSupervisor', 'intake.receive');
