insert ignore into identity_role_permission (role_code, permission) values
  ('officeHead', 'identity.grants'), ('officeHead', 'identity.approveGrants'), ('officeHead', 'identity.nationalGrants'),
  ('officeHead', 'identity.breakGlass'), ('officeHead', 'identity.reviewGlass'),
  ('caseOfficer', 'identity.grants'), ('caseOfficer', 'identity.breakGlass');
