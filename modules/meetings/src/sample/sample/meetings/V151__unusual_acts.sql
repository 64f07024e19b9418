-- What the demo's two unusual accesses are about, in the trail: an officer opened items late in the evening before, and
-- another looked for the same words through a working day. All of it lies before the first act that bears a number, as
-- acts of an older version do: the chain begins after them and stays whole.
execute immediate concat('
insert into ', database(), '_trail.trail_act
  (happened_at, account_id, office_id, roles, address, verb, kind, record_id, shown_ids, detail)
select evening.began + interval act.minute minute, a.id, a.office_id, ''caseOfficer'', ''192.0.2.61'', act.verb,
  ''meetings.trackedItem'', if(act.verb = ''export'', 0, i.id), null, act.detail
from (
  select timestamp(date(least(utc_timestamp(), coalesce(min(happened_at), utc_timestamp())) + interval 8 hour))
    - interval 9 hour - interval 48 minute began
  from ', database(), '_trail.trail_act where writer is not null
) evening
join (
  select 0 minute, ''read'' verb, ''12-報1(1)'' number, null detail
  union all select 3, ''read'', ''12-討2'', null
  union all select 4, ''read'', ''12-討3'', null
  union all select 9, ''read'', ''11-討1'', null
  union all select 11, ''read'', ''12-裁1'', null
  union all select 12, ''read'', ''12-討3'', null
  union all select 18, ''export'', null, ''{q=家庭}''
  union all select 18, ''exported'', null, ''{rows=23, q=家庭}''
) act
join identity_account a on a.sign_in_name = ''kaohsiung.officer''
left join meetings_tracked_item i on i.number = act.number
  and i.series_id = (select min(series_id) from meetings_tracked_item where number = ''12-討3'')
union all
select timestamp(date(evening.began) - interval 8 day) + interval 1 hour + interval (29 * n.seq) minute, a.id, a.office_id,
  ''caseOfficer'', ''192.0.2.34'', ''list'', ''meetings.trackedItem'', null, '''', ''{q=返國前安置}''
from (
  select timestamp(date(least(utc_timestamp(), coalesce(min(happened_at), utc_timestamp())) + interval 8 hour))
    - interval 9 hour - interval 48 minute began
  from ', database(), '_trail.trail_act where writer is not null
) evening
join seq_1_to_12 n
join identity_account a on a.sign_in_name = ''xinjian.officer''');
