insert into meetings_meeting_participant (meeting_id, office_id)
select m.id, p.office_id from meetings_meeting m
join meetings_series_participant p on p.series_id = m.series_id
where m.title = '示範個案轉銜聯繫籌備會';
