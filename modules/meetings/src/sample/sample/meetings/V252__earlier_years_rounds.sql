insert into meetings_round (series_id, meeting_id, opened_on, due_on, state)
select m.series_id, m.id, date(m.starts_at) - interval 28 day, date(m.starts_at) - interval 10 day, 'CLOSED'
from meetings_meeting m join meetings_series s on s.id = m.series_id and s.short_name = '政策溝通平臺'
where m.ordinal in (4, 6, 8, 10);
