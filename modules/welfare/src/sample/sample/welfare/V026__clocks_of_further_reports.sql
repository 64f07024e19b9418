insert ignore into intake_clock (report_id, step, rule_id, from_at, due_at, whole_day, met_at)
select r.id, k.step, k.rule, r.received_at, if(k.days is null, r.received_at + interval 24 hour,
  timestampadd(hour, -8, date_add(date(r.received_at + interval 8 hour), interval k.days + 1 day))), k.days is not null,
  if(k.step = 'DISPATCH', r.received_at + interval 4 hour, null)
from intake_report r join (select 'DISPATCH' step, 1 rule, null days union all select 'VISIT', 2, 10 union all select 'ASSESSMENT', 3, 30) k
where r.id in (900112, 900113);
