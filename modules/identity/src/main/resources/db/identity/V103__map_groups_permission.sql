insert ignore into identity_role_permission (role_code, permission) values
  ('administrator', 'identity.mapGroups'), ('countyAdministrator', 'identity.mapGroups');
