-- Five decisions of each; most were released at one of the meetings after, three are followed to this day.
insert into meetings_tracked_item (series_id, meeting_id, number, title, text, handling, tracking, meeting_words, urgent_on,
  due_kind, adopted_on, handed_out_at, released_on, lead_office_id)
select m.series_id, m.id, concat(m.ordinal, '-討', demo.place), concat(demo.title, '（第', m.ordinal, '次）'),
  concat('請', o.short_name, '就', demo.title, '提出辦理情形，於下次會議報告。'), 'REPORT',
  if(demo.place = 5 and m.ordinal > 4, 'UNDER', 'RELEASED'), concat('第', m.ordinal, '次'),
  if(demo.place = 5 and m.ordinal > 4, if(m.ordinal = 6, curdate() - interval 30 day, date'9999-12-30'), date'9999-12-31'),
  'SOON', date(m.starts_at), m.starts_at + interval 9 day,
  if(demo.place = 5 and m.ordinal > 4, null, least(date(m.starts_at) + interval 195 * (1 + demo.place % 2) day, curdate() - interval 64 day)),
  o.id
from (
  select 1 place, '社福中心與衛生所的聯繫方式' title, '衛生福利部社會及家庭署' office
  union all select 2, '精神醫療出院準備的轉銜資料', '衛生福利部心理健康司'
  union all select 3, '新住民家庭服務的通譯人力', '內政部移民署'
  union all select 4, '脆弱家庭共案訪視的分工', '高雄市政府社會局'
  union all select 5, '高風險個案資料的介接期程', '衛生福利部心理健康司'
) demo
join directory_office o on o.name = demo.office
join meetings_series s on s.short_name = '政策溝通平臺'
join meetings_meeting m on m.series_id = s.id and m.ordinal in (2, 4, 6, 8, 10);
