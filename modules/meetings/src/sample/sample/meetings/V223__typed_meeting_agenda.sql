insert into meetings_agenda (meeting_id, state, settled_at, settled_by)
select m.id, 'SETTLED', timestamp(curdate() - interval 4 day, '02:00:00'), '柯以恩'
from meetings_meeting m where m.title = '示範個案轉銜聯繫籌備會';
