insert into meetings_recording_point (item_id, position, kind, who, text, units, due)
select i.id, n.position, n.kind, n.who, n.text, n.units, n.due
from meetings_recording_item i join (
  select 'REPORT' part, 1 position, 'DECISION' kind, null who, '洽悉；試辦延長一季。' text, null units, null due
  union all select 'DISCUSSION', 1, 'SPEAKER_TURN', '高雄市政府衛生局', '建議補正期限與醫院出院準備的時程一致。', null, null
  union all select 'DISCUSSION', 2, 'RESOLUTION', null, '缺漏欄位由收件窗口於二日內以電話補正，不退件。', null, null
  union all select 'DISCUSSION', 3, 'RESOLUTION', null, '請彙整常見缺漏欄位，於下次會議提出轉銜單修正草案。', '衛生福利部社會及家庭署', '下次會議'
) n on n.part = i.part;
