insert ignore into identity_role_permission (role_code, permission) values
  ('auditor', 'identity.audit'), ('auditor', 'identity.auditCountry'),
  ('countyAuditor', 'identity.audit'), ('countyAuditor', 'identity.auditCounty'),
  ('officeHead', 'identity.audit');
