-- 120,000 reports of three years for each tenth of a country, ids from 5,000,000 on, the oldest first; thirteen and a third
-- to a family, so that the place is the family's. The first of thirteen opened its case. What is older than four days was
-- accepted or ended.
insert into intake_report (id, number, source_system, source_number, kind, type_code, source_code, unit_code, risk_code, county_code, district_code,
  known_at, received_at, urgent, urgent_why, told, state, lead_office_id, entered_office_id, sensitivity, office_id, household_id, end_reason)
select 5000000 + r.n, concat('通', year(r.at) - 1911, '-', 2000000 + r.n), if(r.dice % 3 = 0, '本系統', '關懷e起來'), if(r.dice % 3 = 0, null, concat('EC', lpad(r.n, 10, '0'))),
  r.kind, elt(1 + r.dice % 10 div 8, 'A', 'B'), elt(1 + r.dice % 6, 'B', 'B', 'D', 'A', 'C', 'F'), elt(1 + r.dice % 8, '10', '15', '16', '24', '35', '11', '36', '39'),
  if(r.kind = 'VULNERABLE_FAMILY', elt(1 + r.dice % 9, '1', '1', '4', '4', '5', '6', '3', '2', '5'), null),
  h.county_code, h.district_code, r.at, r.at, r.dice % 23 = 0, if(r.dice % 23 = 0, '現場仍有立即危險，請優先處理。', null),
  concat(elt(1 + r.dice % 5, '導師發現學生多日未到校，家中無人應門。', '鄰居聽見爭吵與哭聲，已非第一次。', '照顧者住院，家中幼兒無人照顧。', '獨居長者多日未出門，信件堆積。', '失業後欠租，近日將被迫搬離。'), '（大量資料 ', r.n, '）'),
  r.state, w.window_id, w.window_id, r.kind not in ('VULNERABLE_FAMILY', 'MENTAL_ILLNESS'),
  if(r.state in ('ACCEPTED', 'DISPATCHED'), h.lead_office_id, null),
  if(r.n % 13 = 0 and r.state = 'ACCEPTED', h.id, null), if(r.state = 'ENDED', elt(1 + r.dice % 4, 'DUPLICATE', 'INVALID', 'ADVICE', 'DUPLICATE'), null)
from (
  select d.n, d.dice, d.family, d.at, if(d.n % 13 = 0, 'VULNERABLE_FAMILY', elt(1 + d.dice % 20, 'VULNERABLE_FAMILY', 'VULNERABLE_FAMILY', 'VULNERABLE_FAMILY', 'VULNERABLE_FAMILY', 'VULNERABLE_FAMILY', 'CHILD_PROTECTION', 'CHILD_PROTECTION',
      'CHILD_PROTECTION', 'CHILD_PROTECTION', 'ADULT_PROTECTION', 'ADULT_PROTECTION', 'ADULT_PROTECTION', 'ADULT_PROTECTION', 'ADULT_PROTECTION', 'ELDER_PROTECTION', 'ELDER_PROTECTION', 'SEXUAL_ASSAULT', 'DISABILITY_PROTECTION', 'SUICIDE', 'MENTAL_ILLNESS')) kind,
    if(d.n < 119560 * ${tenths} or d.n % 13 = 0, if(d.n % 13 = 0 or d.dice % 9 < 7, 'ACCEPTED', 'ENDED'), elt(1 + d.dice % 5, 'RECEIVED', 'RECEIVED', 'PROPOSED', 'DISPATCHED', 'ACCEPTED')) state
  from (
    select seq n, crc32(concat('r', seq)) dice, seq div 13 % (9000 * ${tenths}) family, utc_timestamp(3) - interval (120000 * ${tenths} - 1 - seq) * 790 / ${tenths} second at from seq_0_to_3599999 where seq < 120000 * ${tenths}
  ) d
) r
join registry_household h on h.id = 5000000 + r.family
join (select h2.lead_office_id office_id, min(if(h2.county_code = '6400000000', 10220, h2.lead_office_id)) window_id from registry_household h2 where h2.id >= 5000000 group by h2.lead_office_id) w
  on w.office_id = h.lead_office_id;
