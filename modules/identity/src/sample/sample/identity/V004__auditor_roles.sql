insert into identity_account_role (account_id, role_code)
select id, if(sign_in_name = 'auditor', 'auditor', 'countyAuditor')
from identity_account where sign_in_name in ('auditor', 'kaohsiung.auditor');
