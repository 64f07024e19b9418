-- A visit that was planned before the clock of the further report runs out keeps its day (CaseTasks).
insert ignore into desk_task (record_kind, record_id, verb, recipient, office_id, account_id, permission, stage, why, object_words, page,
  due_at, whole_day, overdue_from, opened_at)
select 'intake.report', r.id, 'intake.task.receive', 'office:10221', 10221, null, 'intake.receive', 'WORK', 'intake.task.why.receive', concat(r.number, ' 脆弱家庭'),
  concat('/intake/report.xhtml?id=', r.id), r.received_at + interval 48 hour, false, r.received_at + interval 48 hour, r.received_at + interval 4 hour from intake_report r where r.id = 900113
union all select 'welfare.familyCase', 900012, k.verb, concat('account:', a.id), null, a.id, null, 'WORK', 'welfare.task.why.worker', r.case_number,
  concat(k.page, 900012), least(c.due_at, if(k.step = 'VISIT', timestampadd(hour, 16, f.visit_on), c.due_at)), true,
  least(c.due_at, if(k.step = 'VISIT', timestampadd(hour, 16, f.visit_on), c.due_at)), r.received_at + interval 6 hour
from intake_report r join welfare_family_case f on f.id = 900012 join intake_clock c on c.report_id = r.id join identity_account a on a.sign_in_name = 'sanmin.worker'
join (select 'VISIT' step, 'welfare.task.visit' verb, '/welfare/visitForm.xhtml?case=' page union all select 'ASSESSMENT', 'welfare.task.assess', '/welfare/assessment.xhtml?case=') k on k.step = c.step
where r.id = 900112;
