insert into meetings_consultation_opinion (reply_id, point_id, text, response, words)
select r.id, p.id, n.text, n.response, n.words
from meetings_consultation c
join (
  select '衛生福利部心理健康司' office, 2 position, '建議定義「第一線專業人員」，並納入心理衛生社工。' text, 'ADOPTED' response, '已於條文增列定義，心理衛生社工包含在內。' words
  union all select '衛生福利部心理健康司', 3, '建議中央部會與地方政府分開列計名額。', null, null
  union all select '衛生福利部保護服務司', 2, '年資計算請註明是否含約聘期間。', 'NOTED', '於申請表說明欄敘明。'
  union all select '衛生福利部保護服務司', 4, '請先公告各組的評選標準與配分。', null, null
  union all select '衛生福利部保護服務司', 5, '建議編列獎金，以資鼓勵。', 'DECLINED', '本年度預算未編列，以獎座與公開表揚為主。'
  union all select '高雄市政府社會局', 3, '團體獎名額偏少，', null, null
) n
join directory_office o on o.name = n.office
join meetings_consultation_reply r on r.consultation_id = c.id and r.office_id = o.id
join meetings_consultation_point p on p.consultation_id = c.id and p.position = n.position;
