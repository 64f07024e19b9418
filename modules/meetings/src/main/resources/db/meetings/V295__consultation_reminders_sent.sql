-- What was reminded of by then is reminded of no second time.
insert ignore into meetings_task_reminder (task_id, occasion, due_at, reminded_at)
select t.id, r.occasion, r.closes_at, r.reminded_at
from meetings_consultation_reminder r
join desk_task t on t.record_kind = 'meetings.consultationReply' and t.record_id = r.reply_id;
