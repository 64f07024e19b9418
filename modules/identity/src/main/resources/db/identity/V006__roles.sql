insert ignore into identity_role (code, position) values
  ('administrator', 1), ('countyAdministrator', 2), ('officeHead', 3), ('caseOfficer', 4), ('reader', 5);
