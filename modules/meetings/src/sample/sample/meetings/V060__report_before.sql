-- The report that lay before the meeting held last, frozen, with what was decided on each line.
insert into meetings_report (meeting_id, round_id, title, state, submitted_by, approved_by, frozen_at)
select r.meeting_id, r.id, '前次會議決議辦理情形', 'FROZEN', '周育安', '何靜如', utc_timestamp() - interval 66 day
from meetings_round r join meetings_meeting m on m.id = r.meeting_id and m.ordinal = 13
where r.state = 'CLOSED';
