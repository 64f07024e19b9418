-- The meeting to come, ten days from now; invented like all sample rows.
insert into meetings_meeting (series_id, ordinal, title, state, starts_at, place, lead_office_id)
select s.id, 15, concat(s.name, '第15次會議'), 'PLANNED', timestamp(curdate() + interval 10 day, '01:30:00'), '示範大樓第二會議室', s.lead_office_id
from meetings_series s
where s.id = (select min(i.series_id) from meetings_tracked_item i where i.number = '14-討2')
  and not exists (select 1 from meetings_meeting m where m.series_id = s.id and m.ordinal = 15);
