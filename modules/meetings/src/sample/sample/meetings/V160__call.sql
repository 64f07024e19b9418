-- Proposals to the meeting to come: the call is open, two offices have handed one in, one has nothing; all invented.
insert into meetings_call (meeting_id, closes_at, note, state, opened_at)
select m.id, timestamp(curdate() + interval 5 day, '09:30:00'), '請就跨機關協調事項提案，案由一句話、建議寫明希望的決定。', 'OPEN', timestamp(curdate() - interval 3 day, '01:20:00')
from meetings_meeting m where m.ordinal = 15 and m.state = 'PLANNED'
  and m.series_id = (select min(i.series_id) from meetings_tracked_item i where i.number = '14-討2');
