-- An open round for it, and the closed one before the meeting held last.
insert into meetings_round (series_id, meeting_id, opened_on, due_on, state, note)
select m.series_id, m.id, curdate() - interval 4 day, curdate() + interval 3 day, 'OPEN', '請於期限前填報，逾期未送者於會議資料註明未填報。'
from meetings_meeting m where m.ordinal = 15 and m.state = 'PLANNED'
  and m.series_id = (select min(i.series_id) from meetings_tracked_item i where i.number = '14-討2');
