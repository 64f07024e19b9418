insert ignore into identity_role_permission (role_code, permission) values
  ('bulkOverview', 'scope.everything'), ('bulkOverview', 'meetings.read'), ('bulkOverview', 'meetings.keep');
