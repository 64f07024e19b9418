-- What every answer asks or asked of its office: some 5,000 open tasks above 85,000 closed ones.
insert into desk_task (record_kind, record_id, verb, recipient, office_id, permission, stage, why, object_words, page, due_at,
  whole_day, overdue_from, opened_at, closed_at)
select 'meetings.answer', a.id, if(a.state = 'APPROVING', 'meetings.task.approve', 'meetings.task.answer'), concat('office:', a.office_id),
  a.office_id, if(a.state = 'APPROVING', 'meetings.approve', 'meetings.answer'),
  case a.state when 'APPROVING' then 'REVIEW' when 'RETURNED' then 'RETURNED' else 'WORK' end,
  if(a.state = 'APPROVING', 'meetings.task.why.head', 'meetings.task.why.asked'), concat(i.number, ' ', i.title),
  concat('/meetings/answer.xhtml?id=', a.id), timestamp(r.due_on, '16:00:00'), true, timestamp(r.due_on, '16:00:00'),
  timestamp(r.opened_on), if(a.state = 'SENT', timestamp(r.opened_on), null)
from meetings_answer a
join meetings_round r on r.id = a.round_id
join meetings_tracked_item i on i.id = a.tracked_item_id
where a.round_id between 500001 and 500000 + 300 * ${tenths};
