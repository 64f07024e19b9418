-- What the worker does by the plan that holds is a task too, one of each case by its earliest day.
insert ignore into desk_task (record_kind, record_id, verb, recipient, account_id, stage, why, object_words, page, due_at, whole_day,
  overdue_from, opened_at)
select 'welfare.familyCase', c.id, 'welfare.task.doPlanTask', concat('account:', c.worker_id), c.worker_id, 'WORK', 'welfare.task.why.worker',
  c.number, concat('/welfare/plan.xhtml?case=', c.id), timestampadd(hour, 16, min(t.until_on)), true, timestampadd(hour, 16, min(t.until_on)),
  utc_timestamp(3)
from welfare_family_case c join welfare_plan p on p.case_id = c.id
  and p.edition = (select max(q.edition) from welfare_plan q where q.case_id = c.id)
  join welfare_plan_goal g on g.plan_id = p.id join welfare_plan_task t on t.goal_id = g.id and t.doer = 'WORKER' and t.state = 'OPEN'
where c.state in ('ASSESSING', 'REVIEW', 'SERVED', 'MISSING') and c.worker_id is not null
  and exists (select 1 from welfare_plan h where h.case_id = c.id and h.state = 'APPROVED')
group by c.id, c.number, c.worker_id;
