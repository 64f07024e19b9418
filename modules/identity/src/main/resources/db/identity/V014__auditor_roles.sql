insert ignore into identity_role (code, position) values ('auditor', 6), ('countyAuditor', 7);
