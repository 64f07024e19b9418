insert into desk_task (record_kind, record_id, verb, recipient, office_id, permission, stage, why, object_words, page, due_at, whole_day, overdue_from, opened_at)
select 'meetings.recording', r.id, 'meetings.task.recording.send', concat('office:', m.lead_office_id), m.lead_office_id, 'meetings.keep', 'WORK',
       'meetings.task.why.staff', m.title, concat('/meetings/recording.xhtml?id=', r.id),
       timestamp(curdate() + interval 3 day, '16:00:00'), true, timestamp(curdate() + interval 3 day, '16:00:00'), timestamp(curdate() - interval 2 day, '05:00:00')
from meetings_recording r join meetings_meeting m on m.id = r.meeting_id;
