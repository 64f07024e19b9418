-- reports of 高雄市 in every state, hours before the moment of loading; all of it invented
insert ignore into intake_report (number, kind, type_code, source_code, unit_code, risk_code, county_code, district_code, received_at,
  urgent, urgent_why, told, state, lead_office_id, entered_office_id, sensitivity, office_id, returns, end_reason)
select concat('通', year(curdate()) - 1911, '-', lpad(s.n, 6, '0')), s.kind, 'A', s.source, s.unit, s.risk, '6400000000', s.district,
  utc_timestamp(3) - interval s.ago hour, s.urgent_why is not null, s.urgent_why, s.told, s.state, 10220, s.entered, s.sensitivity,
  s.office, s.returns, s.ended
from (
  select 1 n, 'VULNERABLE_FAMILY' kind, 'RECEIVED' state, 2 ago, '64000050' district, null urgent_why, '導師家訪發現學童連續三天未到校，母親獨力照顧三名子女，近月失業，家中斷電。' told, '15' unit, '1' risk, 'C' source, null office, null ended, 0 returns, 0 sensitivity, 10221 entered
  union all select 2, 'CHILD_PROTECTION', 'RECEIVED', 1, '64000050', '案童手臂有新傷，放學後將返家', '幼兒園教保員發現案童雙臂多處瘀青，案童稱父親酒後動手。', '11', null, 'B', null, null, 0, 1, 10220
  union all select 3, 'ELDER_PROTECTION', 'RECEIVED', 20, '64000030', null, '鄰居表示獨居長者多日未出門，屋內傳出異味，按門鈴無回應。', '39', null, 'D', null, null, 0, 1, 10220
  union all select 4, 'VULNERABLE_FAMILY', 'RECEIVED', 27, '64000120', null, '里長通報家戶積欠房租三個月，房東要求月底前搬離，戶內有一名學齡前幼兒。', '25', '1', 'B', null, null, 0, 0, 10220
  union all select 5, 'ADULT_PROTECTION', 'RECEIVED', 3, '64000080', 'TIPVDA 9 分', '警方到場處理，相對人持刀恐嚇，被害人表示不敢返家。', '24', null, 'B', null, null, 0, 1, 10220
  union all select 6, 'VULNERABLE_FAMILY', 'PROPOSED', 6, '64000050', null, '醫院社工轉介：案父中風住院，案母需照顧，兩名子女放學後無人看顧。', '16', '5', 'B', null, null, 0, 0, 10220
  union all select 7, 'SEXUAL_ASSAULT', 'PROPOSED', 10, '64000090', '需於期限內採證', '學校輔導室通報，細節依保密規定另行面告。', '15', null, 'B', null, null, 0, 1, 10220
  union all select 8, 'VULNERABLE_FAMILY', 'PROPOSED', 22, '64000030', null, '民眾來電詢問育兒津貼如何申請，無其他風險。', '35', '1', 'D', null, null, 0, 0, 10220
  union all select 9, 'VULNERABLE_FAMILY', 'SENT_BACK', 15, '64000050', null, '衛生所護理師發現新手媽媽情緒低落，幼兒未按時接種。', '17', '4', 'B', null, null, 0, 0, 10220
  union all select 10, 'VULNERABLE_FAMILY', 'DISPATCHED', 20, '64000050', null, '學校通報學童常穿同一套衣服，體重過輕，營養午餐是唯一正餐。', '15', '4', 'C', 10221, null, 0, 0, 10221
  union all select 11, 'VULNERABLE_FAMILY', 'DISPATCHED', 44, '64000050', null, '戶政通知六歲以下幼兒逕遷戶所，家訪未遇。', '29', '4', 'B', 10221, null, 0, 0, 10220
  union all select 12, 'VULNERABLE_FAMILY', 'DISPATCHED', 12, '64000120', null, '1957 來電：單親父親職災後無收入，兩名子女就讀國中。', '36', '2', 'A', 10223, null, 0, 0, 10220
  union all select 13, 'CHILD_PROTECTION', 'DISPATCHED', 26, '64000120', '有立即危險', '急診通報幼兒頭部外傷，家長說法與傷勢不符。', '16', null, 'B', 10211, null, 0, 1, 10220
  union all select 14, 'VULNERABLE_FAMILY', 'RETURNED', 60, '64000050', null, '社區志工轉介祖孫二人同住，祖母失智初期，孫女就讀國小。', '10', '5', 'C', null, null, 1, 0, 10220
  union all select 15, 'VULNERABLE_FAMILY', 'RETURNED', 96, '64000120', null, '案家住所在鳳山、學籍在三民，兩中心均表示非轄內。', '15', '4', 'B', null, null, 2, 0, 10220
  union all select 16, 'VULNERABLE_FAMILY', 'DISPUTED', 120, '64000090', null, '案主居無定所，三週內輾轉三個行政區。', '38', '6', 'B', null, null, 2, 0, 10220
  union all select 17, 'CHILD_PROTECTION', 'ACCEPTED', 50, '64000050', null, '學童揭露遭家人責打，校方已通知家防中心。', '15', null, 'B', 10211, null, 0, 1, 10220
  union all select 18, 'SUICIDE', 'ACCEPTED', 72, '64000030', '已有計畫', '醫院急診通報企圖自殺個案，目前住院中。', '16', null, 'B', 10216, null, 0, 0, 10220
  union all select 19, 'MENTAL_ILLNESS', 'ACCEPTED', 200, '64000080', null, '警方協助送醫，個案出院後拒絕服藥，家屬求助。', '24', null, 'B', 10216, null, 0, 0, 10220
  union all select 20, 'DISABILITY_PROTECTION', 'ACCEPTED', 240, '64000120', null, '機構通報住民身上有不明傷痕。', '4', null, 'B', 10211, null, 0, 1, 10220
  union all select 21, 'ELDER_PROTECTION', 'ACCEPTED', 400, '64000090', null, '里幹事通報長者遭子女遺棄，三餐不繼。', '25', null, 'B', 10211, null, 0, 1, 10220
  union all select 22, 'VULNERABLE_FAMILY', 'ENDED', 150, '64000050', null, '同一事件已由學校於當日通報，內容相同。', '24', '1', 'B', null, 'DUPLICATE', 0, 0, 10220
  union all select 23, 'VULNERABLE_FAMILY', 'ENDED', 180, '64000030', null, '地址查無此戶，來電者未留資料，回撥為空號。', '35', null, 'D', null, 'INVALID', 0, 0, 10220
  union all select 24, 'ADULT_PROTECTION', 'ENDED', 210, '64000080', null, '經查為外縣市案件，誤報至本市，已電話通知原通報單位。', '24', null, 'B', null, 'WRONG', 0, 1, 10220
  union all select 25, 'VULNERABLE_FAMILY', 'RECEIVED', 5, '64000050', null, '鄰居反映賴家兩名孩童傍晚常在樓梯間逗留，無大人在家。', '39', '4', 'D', null, null, 0, 0, 10220
) s order by s.n;
