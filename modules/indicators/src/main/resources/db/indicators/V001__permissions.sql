insert ignore into identity_role_permission (role_code, permission) values
  ('intakeOfficer', 'indicators.statistics'), ('socialWorkSupervisor', 'indicators.statistics');
