insert into desk_task (record_kind, record_id, verb, recipient, office_id, permission, stage, why, object_words, page, due_at, whole_day, overdue_from, opened_at)
select 'meetings.consultationReply', r.id, 'meetings.task.reply', concat('office:', r.office_id), r.office_id, 'meetings.answer', 'WORK', 'meetings.task.why.consulted',
  concat('徵詢', c.id, ' ', c.title), concat('/meetings/consultationReply.xhtml?id=', r.id), c.closes_at, false, c.closes_at, r.asked_at
from meetings_consultation_reply r join meetings_consultation c on c.id = r.consultation_id where r.state <> 'SENT';
