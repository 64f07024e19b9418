-- One waits for its head, one for an administrator.
insert into identity_application (name, staff_number, email, office_id, role_code, reason, applied_at, state)
select demo.name, demo.number, null, o.id, 'caseOfficer', '新到任，承辦列管事項', utc_timestamp(3) - interval 1 day, demo.state
from (
  select '鍾新人' name, 'K1001' number, '高雄市政府社會局' office, 'AT_ADMINISTRATOR' state
  union all select '簡新人', 'S2002', '衛生福利部社會及家庭署', 'AT_HEAD'
) demo join directory_office o on o.name = demo.office;
