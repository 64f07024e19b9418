insert into meetings_proposal (meeting_id, number, subject, explanation, suggestion, state, submitted_at, county_code, lead_office_id, sensitivity)
select c.meeting_id, n.number, n.subject, n.explanation, n.suggestion, n.state, timestamp(curdate() - interval (3 - n.number) day, '03:15:00'), o.county_code, o.id, 0
from meetings_call c
join (
  select 1 number, '心健司' office, '出院準備轉銜至社區時，聯繫窗口與回復時間如何一致' subject,
    '各醫院與社區心理衛生中心的聯繫方式不一，轉銜單送出後的回復時間從一日到兩週不等。' explanation,
    '請各主管機關指定單一窗口，收到轉銜單三個工作日內回復。' suggestion, 'LISTED' state
  union all select 2, '移民署', '停留期限將屆的懷孕移工，返國前安置的資訊如何先行提供',
    '查獲後才開始聯繫安置處所，時間不足；地方政府希望在約談時即取得資訊。', '請勞動部與地方政府共同訂定提供資訊的時點與表單。', 'SUBMITTED'
) n
join directory_office o on o.short_name = n.office and o.county_code is null;
