-- People who work on families: the dispatch window, two centres and their supervisors; invented, like all of the demo.
insert into identity_account (sign_in_name, name, office_id, password_hash, demo, confirmed_at)
select demo.sign_in_name, demo.name, o.id, '${passwordHash}', true, utc_timestamp(3)
from (
  select 'window.officer' sign_in_name, '崔以安' name, 10220 office_id
  union all select 'window.checker', '孔令安', 10220
  union all select 'sanmin.worker', '夏子晴', 10221
  union all select 'sanmin.worker2', '田書庭', 10221
  union all select 'sanmin.supervisor', '姜明徹', 10221
  union all select 'fengshan.worker', '白若嵐', 10223
  union all select 'fengshan.supervisor', '侯德恩', 10223
) demo join directory_office o on o.id = demo.office_id
order by o.id, demo.sign_in_name;
