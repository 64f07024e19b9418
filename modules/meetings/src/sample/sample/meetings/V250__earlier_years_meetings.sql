-- The same series in the three years before, so that figures have something to compare.
insert into meetings_meeting (series_id, ordinal, title, state, starts_at, ends_at, place, chair_name, chair_title, lead_office_id)
select s.id, demo.ordinal, concat('社會安全網政策溝通平臺（示範）第', demo.ordinal, '次會議'), 'CLOSED',
  timestamp(curdate() - interval demo.days day, '01:30:00'), timestamp(curdate() - interval demo.days day, '03:30:00'),
  '示範大樓第二會議室', '黃示範', '署長', s.lead_office_id
from (select 2 ordinal, 1120 days union all select 4, 935 union all select 6, 740 union all select 8, 545 union all select 10, 350) demo
join meetings_series s on s.short_name = '政策溝通平臺';
