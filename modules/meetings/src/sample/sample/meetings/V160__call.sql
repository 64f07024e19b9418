-- Proposals to the meeting to come: the call is open, two offices have handed one in, one has nothing; all invented.
insert into meetings_call (meeting_id, closes_at, note, state, opened_at)
select min(r.meeting_id), timestamp(curdate() + interval 5 day, '09:30:00'), '請就跨機關協調事項提案，案由一句話、建議寫明希望的決定。', 'OPEN', timestamp(curdate() - interval 3 day, '01:20:00')
from meetings_round r where r.state = 'OPEN' having min(r.meeting_id) is not null;
