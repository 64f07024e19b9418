insert into identity_account_role (account_id, role_code)
select id, 'intakeOfficer' from identity_account where sign_in_name = 'kaohsiung.decider';
