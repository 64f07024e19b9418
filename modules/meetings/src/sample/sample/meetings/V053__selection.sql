-- The minutes of the meeting held last were selected, approved and handed out.
insert into meetings_selection (minutes_id, staff_office_id, state, submitted_by, submitted_at, approved_by, approved_at, handed_out_by, handed_out_at, changed_at)
select v.id, m.lead_office_id, 'HANDED_OUT', '周育安', m.starts_at + interval 12 day, '何靜如', m.starts_at + interval 13 day,
  '周育安', m.starts_at + interval 13 day, m.starts_at + interval 13 day
from meetings_minutes v join meetings_meeting m on m.id = v.meeting_id and m.ordinal = 13
where v.source_name = '第13次會議紀錄.txt';
