-- nobody sees masked fields in clear by role alone; who answers for records may have one shown for a purpose
insert ignore into identity_role_permission (role_code, permission) values
  ('officeHead', 'identity.reveal'), ('caseOfficer', 'identity.reveal');
