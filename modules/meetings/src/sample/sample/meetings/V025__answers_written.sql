-- One of each state: draft, before the head, sent, returned; the others are not begun.
update meetings_answer a
join meetings_round r on r.id = a.round_id and r.state = 'OPEN'
join meetings_tracked_item i on i.id = a.tracked_item_id
join (
  select '14-討2' number, 'LEAD' part, 'DRAFT' state, '已邀集勞動部及衛福部研商安置分工，專案報告撰擬中。' text
  union all select '13-討1', 'LEAD', 'APPROVING', '業函請各地方政府衛生局派員出席，本季出席率九成二。'
  union all select '13-報1(2)', 'LEAD', 'SENT', '二十二縣市聯繫窗口名冊已彙整完成，並函送法務部。'
  union all select '14-討3', 'LEAD', 'RETURNED', '試辦經驗整理中。'
  union all select '14-討2', 'CO', 'SENT', '已提供社區心理衛生中心可協助之處所清單。'
) demo on demo.number = i.number and demo.part = a.part
set a.state = demo.state, a.text = demo.text, a.version = 1,
  a.sent_text = case when demo.state in ('SENT', 'RETURNED') then demo.text end,
  a.sent_at = case when demo.state in ('SENT', 'RETURNED') then utc_timestamp() - interval 1 day end,
  a.sent_by = case when demo.state in ('SENT', 'RETURNED') then '單位主管' end,
  a.returned_reason = case when demo.state = 'RETURNED' then '請補充服務人數與困難。' end;
