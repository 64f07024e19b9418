insert into meetings_meeting_party (record_id, office_id, part)
select m.id, p.office_id, p.part from meetings_meeting m
join meetings_series_party p on p.record_id = m.series_id
where m.title = '示範個案轉銜聯繫籌備會';
