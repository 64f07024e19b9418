insert into identity_glass (grant_id, kind, record_id, record_words, lead_office_id, account_id, reason, opened_at, until,
  reviewing_office_id, review_by, verdict, verdict_words, reviewed_by, reviewed_at)
select g.id, 'meetings.trackedItem', g.record_id, if(g.record_id = 990001, '政策溝通平臺 9-討4', '政策溝通平臺 10-臨1'),
  g.owner_office_id, g.grantee_account_id, g.purpose, g.until - interval 4 hour, g.until, g.owner_office_id,
  g.from_day + interval 3 day, if(g.record_id = 990001, 'REASONABLE', null),
  if(g.record_id = 990001, '已向轉介單位查證，情況急迫，處置妥適', null),
  if(g.record_id = 990001, head.id, null), if(g.record_id = 990001, g.until + interval 1 day, null)
from identity_grant g
join identity_account head on head.sign_in_name = 'xinjian.head'
where g.record_id is not null
order by g.id;
