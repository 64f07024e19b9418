insert into meetings_round (series_id, meeting_id, opened_on, due_on, state)
select m.series_id, m.id, curdate() - interval 60 day, curdate() - interval 50 day, 'CLOSED'
from meetings_meeting m
where m.id = (select max(b.id) from meetings_meeting b join meetings_round r on r.series_id = b.series_id where b.state <> 'PLANNED');
