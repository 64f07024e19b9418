insert into meetings_minutes_item (minutes_id, position, path, kind, text, proposer, outcome, due_kind, due_date, due_words, first_line, last_line, actionable, confidence, review, reviewed_by, reviewed_at, citation)
select v.id, i.position, i.path, i.kind, i.text, i.proposer, i.outcome, i.due_kind, i.due_date, i.due_words, i.line, i.line, i.actionable, 0.95,
       'CONFIRMED', '周育安', timestamp(curdate() - interval 50 day, '02:00:00'), i.citation
from meetings_minutes v
join meetings_meeting m on m.id = v.meeting_id and m.ordinal = 13
join meetings_series s on s.id = m.series_id and s.short_name = '政策溝通平臺'
join (
  select 1 position, '壹.案由一' path, 'REPORT_ITEM' kind, '前次會議決議辦理情形報告。' text, '衛生福利部社會及家庭署' proposer, null outcome, 'NONE' due_kind, null due_date, null due_words, 4 line, false actionable, null citation
  union all select 2, '壹.案由一.決定', 'DECISION', '洽悉。', null, '洽悉', 'NONE', null, null, 5, false, '13-報1'
  union all select 3, '貳.案由一', 'DISCUSSION_ITEM', '夜間關懷據點試辦，提請討論。', '高雄市政府社會局', null, 'NONE', null, null, 7, false, null
  union all select 4, '貳.案由一.決議', 'RESOLUTION', '請社家署於下次會議提出試辦規劃。', null, null, 'NEXT_MEETING', null, '下次會議', 8, true, '13-討1'
  union all select 5, '貳.案由二', 'DISCUSSION_ITEM', '轉銜名冊格式不一，提請討論。', '法務部矯正署', null, 'NONE', null, null, 9, false, null
  union all select 6, '貳.案由二.決議一', 'RESOLUTION', '請心健司儘速提供名冊範本。', null, null, 'SOON', null, '儘速', 11, true, '13-討2(1)'
  union all select 7, '貳.案由二.決議二', 'RESOLUTION', '請移民署於一個月內彙整在臺家庭聯繫窗口。', null, null, 'DATE', curdate() - interval 32 day, '一個月內', 12, true, '13-討2(2)'
) i;
