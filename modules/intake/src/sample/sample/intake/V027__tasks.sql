insert ignore into desk_task (record_kind, record_id, verb, recipient, office_id, permission, stage, why, object_words, page, due_at, whole_day, overdue_from, opened_at)
select 'intake.report', r.id, t.verb, concat('office:', w.office_id), w.office_id, t.permission, t.stage, t.why,
  concat(r.number, ' ', t2.words), concat(t.page, r.id), c.due_at, false, c.due_at, r.received_at + interval 10 minute
from intake_report r
join (
  select 'RECEIVED' state, 'intake.task.screen' verb, 'intake.screen' permission, 'WORK' stage, 'intake.task.why.window' why, '/intake/screening.xhtml?id=' page, 'DISPATCH' step
  union all select 'SENT_BACK', 'intake.task.screen', 'intake.screen', 'RETURNED', 'intake.task.why.window', '/intake/screening.xhtml?id=', 'DISPATCH'
  union all select 'RETURNED', 'intake.task.screen', 'intake.screen', 'RETURNED', 'intake.task.why.returned', '/intake/screening.xhtml?id=', 'DISPATCH'
  union all select 'PROPOSED', 'intake.task.check', 'intake.check', 'REVIEW', 'intake.task.why.check', '/intake/report.xhtml?id=', 'DISPATCH'
  union all select 'DISPATCHED', 'intake.task.receive', 'intake.receive', 'WORK', 'intake.task.why.receive', '/intake/report.xhtml?id=', 'ACCEPT'
  union all select 'DISPUTED', 'intake.task.decide', 'intake.check', 'REVIEW', 'intake.task.why.decide', '/intake/report.xhtml?id=', 'DISPATCH'
) t on t.state = r.state
join (
  select 'VULNERABLE_FAMILY' kind, '脆弱家庭' words union all select 'CHILD_PROTECTION', '兒少保護' union all select 'ADULT_PROTECTION', '成人保護'
  union all select 'SEXUAL_ASSAULT', '性侵害' union all select 'ELDER_PROTECTION', '老人保護' union all select 'DISABILITY_PROTECTION', '身心障礙者保護'
  union all select 'SUICIDE', '自殺防治' union all select 'MENTAL_ILLNESS', '精神疾病'
) t2 on t2.kind = r.kind
join (
  select r.id, case r.state when 'DISPATCHED' then r.office_id when 'DISPUTED' then d.office_id else r.lead_office_id end office_id
  from intake_report r left join intake_decider d on d.county_code = r.county_code
) w on w.id = r.id
left join intake_clock c on c.report_id = r.id and c.step = t.step;
