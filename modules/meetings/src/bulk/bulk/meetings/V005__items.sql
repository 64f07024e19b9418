-- Each meeting adopts ten; a fifth is still tracked, half of those are late.
insert into meetings_tracked_item (id, series_id, meeting_id, number, title, text, handling, tracking, urgent_on, due_kind,
  due_date, meeting_words, adopted_on, handed_out_at, lead_office_id, sensitivity)
select i.id, m.series_id, m.id, concat(m.ordinal, '-討', i.seq div (300 * ${tenths}) + 1),
  concat('請各機關就第', i.seq, '項社會安全網業務提出辦理情形'),
  concat(repeat('請就前次會議決議事項提出辦理情形。', 8), i.seq),
  'REPORT', if(i.open, 'UNDER', 'RELEASED'), if(i.open, i.due, '9999-12-31'), 'DATE', i.due,
  concat('第', m.ordinal, '次'), date(m.starts_at), m.starts_at, if(i.seq % 600 = 0, 402, o.id), i.seq % 50 = 0
from (
  select seq, 500000 + seq id, seq div 7 % 5 = 0 open, curdate() + interval cast(seq % 120 as signed) - 60 day due from seq_0_to_89999 where seq < 3000 * ${tenths}
) i
join meetings_meeting m on m.id = 500001 + i.seq % (300 * ${tenths})
join (select id, row_number() over (order by id) - 1 n, count(*) over () many from directory_office where id between 10200 and 12999) o
  on o.n = i.seq % o.many;
