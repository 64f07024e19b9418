-- One office waits for a later day, another was refused one.
insert into meetings_request_for_change (tracked_item_id, office_id, kind, reason, until_day, state, asked_by, asked_at, decided_by, decided_at, decision_words)
select i.id, i.lead_office_id, 'EXTEND', demo.reason, curdate() + interval demo.days day, demo.state, x.name, utc_timestamp() - interval demo.asked day,
  if(demo.state = 'ASKED', null, '周育安'), if(demo.state = 'ASKED', null, utc_timestamp() - interval 1 day), demo.words
from (
  select '13-討2(2)' number, '尚有三個駐外館處的窗口待確認。' reason, 20 days, 'ASKED' state, 2 asked, null words
  union all select '12-討3', '試辦經驗彙整需時。', 40, 'REFUSED', 3, '請先就已完成部分提供，其餘列入下次填報。'
) demo
join meetings_tracked_item i on i.number = demo.number
join identity_account x on x.office_id = i.lead_office_id and x.sign_in_name like '%.officer';
