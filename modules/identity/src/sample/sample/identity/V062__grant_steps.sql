-- their lives: as far as each has come, a day apart
insert into identity_grant_step (grant_id, act, happened_at, account_id, account_name, words)
select g.id, act.name, utc_timestamp(3) + interval least(datediff(g.from_day, curdate()), 0) * 24 + act.later * 24 - 48 hour,
  who.id, who.name, if(act.name = 'END', '安置業務已結束，不再需要', null)
from identity_grant g
join (select 0 later, 'REQUEST' name union all select 1, 'APPROVE' union all select 2, 'SWITCH_ON' union all select 30, 'END') act
join identity_account who on who.id = if(act.name = 'REQUEST', g.requested_by, g.approved_by)
where act.name = 'REQUEST' or act.name = 'APPROVE' and g.state <> 'REQUESTED'
  or act.name = 'SWITCH_ON' and g.state in ('ON', 'ENDED') or act.name = 'END' and g.state = 'ENDED'
order by g.id, act.later;
