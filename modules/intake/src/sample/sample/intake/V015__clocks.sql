-- as the rules of the day give them, from when the county knew
insert ignore into intake_clock (report_id, step, rule_id, from_at, due_at, whole_day)
select r.id, c.step, c.id, r.received_at,
  if(c.hours is not null, r.received_at + interval c.hours hour,
    timestamp(date(r.received_at + interval 8 hour) + interval (c.days + 1) day) - interval 8 hour), c.hours is null
from intake_report r join intake_clock_rule c on c.report_kind = r.kind and c.step <> 'ACCEPT'
  and (c.when_urgent is null or c.when_urgent = r.urgent)
where r.source_system = '本系統' and date(r.received_at + interval 8 hour) between c.valid_from and ifnull(c.valid_to, '9999-12-31');
