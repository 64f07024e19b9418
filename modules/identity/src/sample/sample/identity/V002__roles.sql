insert into identity_account_role (account_id, role_code)
select id,
       case
         when sign_in_name = 'admin' then 'administrator'
         when sign_in_name = 'county.admin' then 'countyAdministrator'
         when sign_in_name = 'reader' then 'reader'
         when sign_in_name like '%.head' then 'officeHead'
         else 'caseOfficer'
       end
from identity_account;
