insert into identity_account_role (account_id, role_code)
select id,
       case
         when sign_in_name like 'window.%' then 'intakeOfficer'
         when sign_in_name like '%.supervisor' then 'socialWorkSupervisor'
         else 'socialWorker'
       end
from identity_account
where sign_in_name in ('window.officer', 'window.checker', 'sanmin.worker', 'sanmin.worker2', 'sanmin.supervisor',
  'fengshan.worker', 'fengshan.supervisor');
