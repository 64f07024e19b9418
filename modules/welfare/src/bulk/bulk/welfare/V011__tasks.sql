insert into desk_task (record_kind, record_id, verb, recipient, office_id, account_id, permission, stage, why, object_words, page, due_at, whole_day, overdue_from, opened_at)
select 'welfare.familyCase', id, if(state = 'TO_ASSIGN', 'welfare.task.assign', 'welfare.task.assess'), if(state = 'TO_ASSIGN', concat('office:', lead_office_id), concat('account:', worker_id)),
  lead_office_id, if(state = 'TO_ASSIGN', null, worker_id), if(state = 'TO_ASSIGN', 'welfare.supervise', 'welfare.work'), 'WORK', if(state = 'TO_ASSIGN', 'welfare.task.why.supervisor', 'welfare.task.why.worker'),
  number, if(state = 'TO_ASSIGN', '/welfare/assignment.xhtml', concat('/welfare/assessment.xhtml?case=', id)), due_at, true, due_at, opened_at
from welfare_family_case where id >= 5000000 and state in ('TO_ASSIGN', 'ASSESSING');
