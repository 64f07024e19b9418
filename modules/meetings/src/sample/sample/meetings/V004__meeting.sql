insert into meetings_meeting (series_id, ordinal, title, state, starts_at, ends_at, place, chair_name, chair_title, recorders, attendance, county_code, lead_office_id, sensitivity)
select s.id, 13, '社會安全網政策溝通平臺（示範）第13次會議', 'HELD',
       timestamp(curdate() - interval 62 day, '01:30:00'), timestamp(curdate() - interval 62 day, '03:30:00'),
       '示範大樓第二會議室', '黃示範', '署長', '郭示範', '如後附簽到表', null, s.lead_office_id, 0
from meetings_series s where s.short_name = '政策溝通平臺';
