-- A small meeting two days ago whose minutes are being typed; invented like all sample rows.
insert into meetings_meeting (series_id, title, state, starts_at, ends_at, place, chair_name, chair_title, recorders, county_code, lead_office_id, sensitivity)
select s.id, '示範個案轉銜聯繫籌備會', 'PLANNED', timestamp(curdate() - interval 2 day, '01:30:00'), timestamp(curdate() - interval 2 day, '03:40:00'),
       '示範大樓第三會議室', '江令儀', '副局長', '柯以恩', s.county_code, s.lead_office_id, 0
from meetings_series s where s.short_name = '兒少聯繫會報';
