-- the rules are read by who works by them and by heads; heads of the offices that keep them change them
insert ignore into identity_role_permission (role_code, permission)
select role_code, 'intake.rules' from identity_role_permission where permission = 'intake.read'
union select 'officeHead', 'intake.rules' from dual
union select 'officeHead', 'intake.keepRules' from dual;
