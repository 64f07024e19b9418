insert into meetings_consultation_point (consultation_id, edition, position, mark, text, result, whole)
select c.id, 1, n.position, n.mark, n.text, n.result, n.position = 5 from meetings_consultation c
join (
  select 1 position, '一、' mark, '目的：肯定第一線人員的服務績效，提升專業服務形象。' text, null result
  union all select 2, '二、', '推薦對象：直接服務滿一年的社會工作人員及督導。', '推薦對象：直接服務滿一年的第一線專業人員及其督導；第一線，指定期與服務對象面談或訪視者。'
  union all select 3, '三、', '名額：個人獎三十名、團體獎十組，由地方政府統籌推薦。', null
  union all select 4, '四、', '評選方式：依服務事蹟書面初選，入選者由評選小組複選。', null
  union all select 5, null, null, null
) n;
