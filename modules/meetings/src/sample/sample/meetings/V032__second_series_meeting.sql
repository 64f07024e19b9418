insert into meetings_meeting (series_id, ordinal, title, state, starts_at, place, county_code, lead_office_id, sensitivity)
select s.id, 1, concat(s.name, '第1次會議'), 'PLANNED', timestamp(curdate() + interval 17 day, '06:00:00'), '示範區公所二樓會議室',
       s.county_code, s.lead_office_id, 0
from meetings_series s where s.short_name = '兒少聯繫會報';
insert into meetings_meeting_participant (meeting_id, office_id)
select m.id, p.office_id from meetings_meeting m
join meetings_series s on s.id = m.series_id and s.short_name = '兒少聯繫會報'
join meetings_series_participant p on p.series_id = s.id;
insert into meetings_meeting_party (record_id, office_id, part)
select m.id, p.office_id, p.part from meetings_meeting m
join meetings_series s on s.id = m.series_id and s.short_name = '兒少聯繫會報'
join meetings_series_party p on p.record_id = s.id;
