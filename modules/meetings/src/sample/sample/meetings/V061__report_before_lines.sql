insert into meetings_report_entry (report_id, position, tracked_item_id, origin, decision_words, offices_words, progress_words, advice_words, disposition, target_item_id, disposition_words)
select p.id, demo.position, i.id, concat(i.meeting_words, '\n', i.number, '\n', i.title), i.text, concat('主辦：', o.short_name),
  coalesce((select concat('【', year(a.sent_at) - 1911, date_format(a.sent_at, '/%m/%d'), ' ', o.short_name, '】\n', a.sent_text)
    from meetings_answer a where a.round_id = p.round_id and a.tracked_item_id = i.id), concat('【未填報】', o.short_name)),
  demo.advice, demo.disposition, if(demo.disposition = 'MERGE', i.merged_into_id, null), demo.words
from meetings_report p
join (
  select 1 position, '11-報1(2)' number, '建議繼續列管' advice, 'CONTINUE' disposition, '請補齊未回復之縣市。' words
  union all select 2, '11-討1', '建議繼續列管', 'CONTINUE', '請補充各地方政府出席次數。'
  union all select 3, '11-討3', '建議併案', 'MERGE', '併 12-討1 一起規劃。'
  union all select 4, '11-臨1', '建議自行列管', 'SELF', '由移民署自行列管。'
) demo
join meetings_tracked_item i on i.number = demo.number
join directory_office o on o.id = i.lead_office_id;
