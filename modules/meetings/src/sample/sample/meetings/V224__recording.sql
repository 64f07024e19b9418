insert into meetings_recording (meeting_id, number, state)
select m.id, 1, 'DRAFT' from meetings_meeting m where m.title = '示範個案轉銜聯繫籌備會';
