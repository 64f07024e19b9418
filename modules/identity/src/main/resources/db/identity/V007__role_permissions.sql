insert ignore into identity_role_permission (role_code, permission) values
  ('administrator', 'identity.administer'), ('administrator', 'directory.administer'),
  ('countyAdministrator', 'identity.administerCounty'),
  ('officeHead', 'meetings.read'), ('officeHead', 'meetings.answer'), ('officeHead', 'meetings.approve'), ('officeHead', 'meetings.keep'),
  ('caseOfficer', 'meetings.read'), ('caseOfficer', 'meetings.answer'), ('caseOfficer', 'meetings.keep'),
  ('reader', 'meetings.read');
