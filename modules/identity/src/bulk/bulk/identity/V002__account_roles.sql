insert into identity_account_role (account_id, role_code)
select id, if(id % 5 = 0, 'officeHead', 'caseOfficer') from identity_account where sign_in_name like 'bulk%';
