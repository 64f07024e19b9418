-- Only where the sample meetings before this file made no series, meeting or minutes.
insert into meetings_series (name, short_name, convener_office_id, openness, with_ordinals, readers, lead_office_id)
select '強化社會安全網計畫政策溝通平臺專案會議', '政策溝通平臺', o.id, 'PUBLIC', true, 'TAKING_PART', o.id
from directory_office o
where o.name = '衛生福利部社會及家庭署' and not exists (select 1 from meetings_series);
insert into meetings_series_party (record_id, office_id, part)
select s.id, s.lead_office_id, 'STAFF' from meetings_series s
where not exists (select 1 from meetings_series_party p where p.record_id = s.id);
insert into meetings_meeting (series_id, ordinal, title, state, starts_at, place, lead_office_id)
select s.id, 14, '政策溝通平臺第14次專案會議', 'HELD', utc_timestamp() - interval 40 day, '示範會議室', s.lead_office_id
from meetings_series s where not exists (select 1 from meetings_meeting) order by s.id limit 1;
insert into meetings_meeting_party (record_id, office_id, part)
select m.id, m.lead_office_id, 'STAFF' from meetings_meeting m
where not exists (select 1 from meetings_meeting_party p where p.record_id = m.id);
insert into meetings_minutes (meeting_id, number, state, original_text, imported_by, imported_at)
select m.id, 1, 'SENT', '示範紀錄', '周育安', utc_timestamp()
from meetings_meeting m where not exists (select 1 from meetings_minutes where state <> 'REVIEW') order by m.id desc limit 1;
insert into meetings_minutes_item (minutes_id, position, path, kind, text, due_kind, due_date, due_words, first_line, last_line,
  actionable, confidence, review, citation)
select m.id, demo.position, demo.path, demo.kind, demo.text, demo.due_kind, demo.due_date, demo.due_words, demo.position * 4,
  demo.position * 4 + 3, demo.actionable, 0.95, 'CONFIRMED', demo.citation
from (
  select 1 position, '討.1' path, 'RESOLUTION' kind, '請心理健康司會同移民署研議跨部會訪視分工，於下次會議提出專案報告。' text, 'NEXT_MEETING' due_kind, null due_date, '下次會議' due_words, true actionable, '14-討8' citation
  union all select 2, '討.2', 'RESOLUTION', '請各地方政府通盤檢視人力配置，並於會前完成盤點。', 'DATE', curdate() - interval 60 day, '會前', true, '14-討9'
  union all select 3, '結.1', 'CHAIR_POINT', '感謝各機關辛勞，所提意見請業務單位參考。', 'NONE', null, null, false, '14-結1'
  union all select 4, '覆.1', 'REPLY', '移民署回應：將配合提供統計資料。', 'SOON', null, '儘速', true, '14-覆1'
) demo
join (select id from meetings_minutes where imported_by = '周育安' and original_text = '示範紀錄') m;
insert into meetings_minutes_item_unit (item_id, position, name, part, office_id, group_code)
select i.id, demo.position, demo.name, demo.part, o.id, demo.group_code
from (
  select '14-討8' citation, 0 position, '心理健康司' name, 'DOER' part, '衛生福利部心理健康司' office, null group_code
  union all select '14-討8', 1, '移民署', 'PARTNER', '內政部移民署', null
  union all select '14-討9', 0, '各地方政府', 'DOER', null, '1'
  union all select '14-覆1', 0, '移民署', 'DOER', '內政部移民署', null
) demo
join meetings_minutes_item i on i.citation = demo.citation
join meetings_minutes m on m.id = i.minutes_id and m.original_text = '示範紀錄'
left join directory_office o on o.name = demo.office;
