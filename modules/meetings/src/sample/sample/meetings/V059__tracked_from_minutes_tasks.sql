insert into desk_task (record_kind, record_id, verb, recipient, office_id, permission, stage, why, object_words, page, due_at, whole_day, overdue_from, opened_at)
select 'meetings.answer', a.id, 'meetings.task.answer', concat('office:', a.office_id), a.office_id, 'meetings.answer', 'WORK',
  'meetings.task.why.asked', concat(i.number, ' ', i.title), concat('/meetings/answer.xhtml?id=', a.id),
  timestamp(r.due_on, '16:00:00'), true, timestamp(r.due_on, '16:00:00'), utc_timestamp() - interval 4 day
from meetings_answer a
join meetings_round r on r.id = a.round_id and r.state = 'OPEN'
join meetings_tracked_item i on i.id = a.tracked_item_id and i.minutes_item_id is not null;
