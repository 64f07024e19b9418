insert into meetings_meeting (id, series_id, ordinal, title, state, starts_at, lead_office_id)
select 500000 + m.seq, s.id, 1 + m.seq div 60, concat('第', 1 + m.seq div 60, '次會議'),
  if(m.seq > 300 * ${tenths} - 60, 'HELD', 'CLOSED'), utc_timestamp() - interval (300 * ${tenths} - m.seq) * 90 / ${tenths} hour, s.lead_office_id
from seq_1_to_9000 m join meetings_series s on s.id = 500001 + m.seq % 60
where m.seq <= 300 * ${tenths};
