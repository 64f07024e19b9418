insert into meetings_answer (round_id, tracked_item_id, office_id, part, state, text, sent_text, sent_at, sent_by, version)
select r.id, i.id, i.lead_office_id, 'LEAD', 'SENT', demo.text, demo.text, utc_timestamp() - interval 52 day, '單位主管', 1
from (
  select '13-報1(2)' number, '已請各地方政府提供窗口，回復十八縣市。' text
  union all select '13-討1', '研擬函文，邀請各衛生局派員。'
) demo
join meetings_tracked_item i on i.number = demo.number
join meetings_round r on r.series_id = i.series_id and r.state = 'CLOSED';
