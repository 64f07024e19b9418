insert into identity_account_role (account_id, role_code)
select id, 'caseOfficer' from identity_account where sign_in_name like 'bulk.staff%';
