-- a million notes: fourteen to a case that was or is served, one to others; one in two hundred of the newest waits to be signed
insert into welfare_visit (case_id, visited_at, method, whom, met, words, next_on, face, state, writer_id, writer_name, written_at, signed_name, signed_at)
select c.id, v.at, if(v.n % 3 = 1, 'A', 'B'), elt(1 + v.n % 3, '0', '2', '5'), '案母、案主',
  concat(elt(1 + crc32(concat(c.id, '-', v.n)) % 6, '家訪，案主在家溫習功課，屋內整潔，冰箱有存糧。', '電訪，案母表示本月收入穩定，孩子按時到校。', '家訪，案祖母膝痛未就醫，已協助預約。', '到校訪視，導師表示出席正常，情緒較平穩。',
    '家訪，案父再度失業，討論就業服務與急難救助。', '電訪，案家即將搬遷，確認新址與轉學安排。'), repeat('與案家討論下一階段的目標與分工，約定下次見面前完成的事項。', 3)),
  date(v.at) + interval 14 day, v.n % 3 <> 1, if(c.state = 'SERVED' and v.n = 13 and c.id % 14 = 0, 'WRITTEN', 'SIGNED'), c.worker_id, c.worker_name, v.at + interval 3 hour,
  if(c.state = 'SERVED' and v.n = 13 and c.id % 14 = 0, null, '大量督導'), if(c.state = 'SERVED' and v.n = 13 and c.id % 14 = 0, null, v.at + interval 2 day)
from welfare_family_case c
join (
  select c2.id, s.seq n, c2.opened_at + interval floor((s.seq + 1) * timestampdiff(hour, c2.opened_at, coalesce(c2.ended_on, utc_timestamp())) / 15) hour at
  from welfare_family_case c2 join seq_0_to_13 s on s.seq = 0 or c2.state in ('SERVED', 'CLOSED')
  where c2.id >= 5000000 and c2.worker_id is not null
) v on v.id = c.id;
