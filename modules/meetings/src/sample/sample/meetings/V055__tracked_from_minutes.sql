insert into meetings_tracked_item (series_id, meeting_id, minutes_item_id, number, title, text, handling, tracking, meeting_words,
  urgent_on, due_kind, due_date, due_words, adopted_on, handed_out_at, lead_office_id)
select m.series_id, m.id, i.id, i.citation, demo.title, i.text, 'REPORT', 'UNDER', '第13次',
  case i.due_kind when 'DATE' then i.due_date when 'NEXT_MEETING' then date'9999-12-29' else date'9999-12-30' end,
  i.due_kind, i.due_date, i.due_words, date(m.starts_at), s.handed_out_at, r.lead_office_id
from meetings_selection s
join meetings_selection_row r on r.selection_id = s.id and r.handling = 'REPORT'
join meetings_minutes_item i on i.id = r.item_id
join meetings_minutes v on v.id = s.minutes_id
join meetings_meeting m on m.id = v.meeting_id
join (select '13-討1' number, '夜間關懷據點試辦規劃' title
      union all select '13-討2(1)', '轉銜名冊範本'
      union all select '13-討2(2)', '在臺家庭聯繫窗口彙整') demo on demo.number = i.citation;
