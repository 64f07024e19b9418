-- Twelve invented items in every state; days count from the day of loading.
insert into meetings_tracked_item (series_id, meeting_id, number, title, text, handling, tracking, moved_to, meeting_words,
  urgent_on, due_kind, due_date, due_words, adopted_on, handed_out_at, released_on, lead_office_id)
select s.id, m.id, demo.number, demo.title, demo.text, demo.handling, demo.tracking, demo.moved_to,
  concat('第', demo.meeting, '次'),
  case when demo.tracking <> 'UNDER' then date'9999-12-31' when demo.due_kind = 'DATE' then curdate() + interval demo.due_in day
    when demo.due_kind = 'NEXT_MEETING' then date'9999-12-29' when demo.due_kind = 'SOON' then date'9999-12-30'
    else date'9999-12-31' end,
  demo.due_kind, case demo.due_kind when 'DATE' then curdate() + interval demo.due_in day end, demo.due_words,
  curdate() - interval demo.adopted day, utc_timestamp() - interval demo.adopted - 9 day,
  case demo.tracking when 'RELEASED' then curdate() - interval 20 day end, o.id
from (
  select 13 meeting, '13-報1(2)' number, '建立社區心理衛生中心跨網絡聯繫窗口名冊' title, '請心健司儘速提供各地方政府衛生局聯繫窗口，供法務部所屬機關參用。' text, 'REPORT' handling, 'UNDER' tracking, null moved_to, 'SOON' due_kind, null due_in, '儘速' due_words, 130 adopted, '衛生福利部心理健康司' office
  union all select 13, '13-討1', '強化出監轉銜會議之派員出席', '請心健司督請地方政府衛生局派員出席出監轉銜會議，並於期限前回報辦理情形。', 'REPORT', 'UNDER', null, 'DATE', -9, '一個月內', 130, '衛生福利部心理健康司'
  union all select 13, '13-討2', '社福中心服務量能盤點', '請社家署彙整各地方政府社福中心人力與服務量，提出盤點結果。', 'REPORT', 'RELEASED', null, 'DATE', -40, null, 130, '衛生福利部社會及家庭署'
  union all select 13, '13-討3', '脆弱家庭訪視紀錄欄位簡化', '請社家署研議簡化訪視紀錄欄位，減少第一線重複登打。', 'REPORT', 'MERGED', null, 'NONE', null, null, 130, '衛生福利部社會及家庭署'
  union all select 13, '13-臨1', '跨境家庭服務資源手冊翻譯', '請移民署評估將資源手冊翻譯為五種語文。', 'REPORT', 'SELF', null, 'NONE', null, null, 130, '內政部移民署'
  union all select 14, '14-報1(1)', '各地方政府通盤檢視人力資源與業務事項', '請各地方政府通盤檢視人力資源及業務，並由社家署彙整。', 'REPORT', 'UNDER', null, 'DATE', 3, '下個月十日前', 40, '衛生福利部社會及家庭署'
  union all select 14, '14-討1', '訪視表單與系統介接合併辦理', '請社家署就訪視表單及系統介接合併提出規劃。', 'REPORT', 'UNDER', null, 'DATE', 30, null, 40, '衛生福利部社會及家庭署'
  union all select 14, '14-討2', '逾期停居留外來人口協助返國前安置措施', '有關懷孕或攜子之逾期停居留外來人口，請移民署於下次會議提出專案報告。', 'REPORT', 'UNDER', null, 'NEXT_MEETING', null, '下次會議', 40, '內政部移民署'
  union all select 14, '14-討3', '育有幼兒之受刑人家庭訪視資料提供', '請高雄市政府社會局提供試辦經驗，作為各地方政府參考。', 'REPORT', 'UNDER', null, 'DATE', -2, null, 40, '高雄市政府社會局'
  union all select 14, '14-討4', '績優人員表揚名額分配原則', '請社家署依與會機關意見修正表揚計畫。', 'REPORT', 'MOVED', '社會工作專業人員表揚籌備會議', 'NONE', null, null, 40, '衛生福利部社會及家庭署'
  union all select 14, '14-臨1(1)', '自殺防治通報注意事項宣導', '請移民署配合宣導自殺防治通報注意事項。', 'COOPERATE', 'NOT', null, 'NONE', null, null, 40, '內政部移民署'
  union all select 14, '14-裁1', '會議資料提前七日送達', '往後會議資料請於會前七日送達各機關。', 'NOTE', 'NOT', null, 'NONE', null, null, 40, '高雄市政府社會局'
) demo
join directory_office o on o.name = demo.office
join (select id from meetings_series order by short_name = '政策溝通平臺' desc, id limit 1) s
left join meetings_meeting m on m.series_id = s.id and m.ordinal = demo.meeting
left join meetings_tracked_item there on there.series_id = s.id and there.number = demo.number
where there.id is null;
update meetings_tracked_item a
join meetings_tracked_item b on b.series_id = a.series_id and b.number = '14-討1'
set a.merged_into_id = b.id
where a.number = '13-討3' and a.tracking = 'MERGED';
