insert into desk_task (record_kind, record_id, verb, recipient, office_id, permission, stage, why, object_words, page, due_at, whole_day, overdue_from, opened_at)
select 'intake.report', r.id, t.verb, concat('office:', if(t.state = 'DISPATCHED', r.office_id, r.lead_office_id)), if(t.state = 'DISPATCHED', r.office_id, r.lead_office_id), t.permission, t.stage, t.why,
  r.number, concat(t.page, r.id), c.due_at, false, c.due_at, r.received_at
from intake_report r
join (
  select 'RECEIVED' state, 'intake.task.screen' verb, 'intake.screen' permission, 'WORK' stage, 'intake.task.why.window' why, '/intake/screening.xhtml?id=' page, 'DISPATCH' step
  union all select 'PROPOSED', 'intake.task.check', 'intake.check', 'REVIEW', 'intake.task.why.check', '/intake/report.xhtml?id=', 'DISPATCH'
  union all select 'DISPATCHED', 'intake.task.receive', 'intake.receive', 'WORK', 'intake.task.why.receive', '/intake/report.xhtml?id=', 'ACCEPT'
) t on t.state = r.state
join intake_clock c on c.report_id = r.id and c.step = t.step
where r.id >= 5000000 + 119500 * ${tenths};
