-- The next visits of all cases that are served.
insert into desk_task (record_kind, record_id, verb, recipient, account_id, stage, why, object_words, page, due_at, whole_day,
  overdue_from, opened_at)
select 'welfare.familyCase', c.id, 'welfare.task.nextVisit', concat('account:', c.worker_id), c.worker_id, 'WORK', 'welfare.task.why.worker',
  c.number, concat('/welfare/visitForm.xhtml?case=', c.id), timestampadd(hour, 16, c.visit_on), true, timestampadd(hour, 16, c.visit_on),
  utc_timestamp(3)
from welfare_family_case c
where c.id >= 5000000 and c.state in ('ASSESSING', 'REVIEW', 'SERVED', 'MISSING') and c.worker_id is not null and c.visit_on is not null
  and not exists (select 1 from desk_task t where t.record_kind = 'welfare.familyCase' and t.record_id = c.id
    and t.verb = 'welfare.task.visit' and t.closed_at is null);
