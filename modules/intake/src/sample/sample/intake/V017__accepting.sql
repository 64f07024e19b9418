insert ignore into intake_clock (report_id, step, rule_id, from_at, due_at, whole_day, met_at)
select r.id, 'ACCEPT', a.id, d.met_at, d.met_at + interval a.hours hour, false, if(r.state = 'ACCEPTED', d.met_at + interval 6 hour, null)
from intake_report r join intake_clock d on d.report_id = r.id and d.step = 'DISPATCH' and d.met_at is not null
join intake_clock_rule a on a.report_kind = r.kind and a.step = 'ACCEPT';
