-- as the rules of the day give them, from when the county knew; one in twenty was late
insert into intake_clock (report_id, step, rule_id, from_at, due_at, whole_day, met_at, over_at, over_why)
select c.id, c.step, c.rule_id, c.received_at, c.due_at, c.hours is null,
  case when c.state = 'ENDED' or c.step in ('VISIT', 'ASSESSMENT') then if(c.state = 'ACCEPTED' and c.id < 5000000 + 115000 * ${tenths}, c.due_at - interval (c.id % 20 - 1) hour, null)
    when c.step = 'DISPATCH' and c.state in ('DISPATCHED', 'ACCEPTED') or c.state = 'ACCEPTED' then least(utc_timestamp(3), c.received_at + interval 1 + c.id % 25 hour) end,
  if(c.state = 'ENDED', c.received_at + interval 3 hour, null), if(c.state = 'ENDED', '通報已結束', null)
from (
  select r.id, r.state, r.received_at, k.step, k.id rule_id, k.hours,
    if(k.hours is not null, r.received_at + interval k.hours hour, timestamp(date(r.received_at + interval 8 hour) + interval (k.days + 1) day) - interval 8 hour) due_at
  from intake_report r join intake_clock_rule k on k.report_kind = r.kind and (k.when_urgent is null or k.when_urgent = r.urgent) and k.valid_to is null
  where r.id >= 5000000 and (k.step = 'DISPATCH' or r.state in ('DISPATCHED', 'ACCEPTED'))
) c;
