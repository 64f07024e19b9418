insert into meetings_recording_comment (item_id, office_id, body, name, said_on, text, verdict, answer, answered_by, answered_at)
select i.id, o.id, n.body, n.name, curdate() - interval 1 day, n.text, n.verdict, n.answer, n.answered_by, n.answered_at
from meetings_recording_item i
join (
  select '高雄市政府衛生局' office, null body, '連以真' name, '「二日內」建議寫明為工作日。' text, 'ACCEPTED' verdict, null answer, '柯以恩' answered_by, timestamp(curdate() - interval 1 day, '07:30:00') answered_at
  union all select null, '示範醫院社工室', '巫承熙', '電話補正請留下紀錄，供醫院核對。', null, null, null, null
) n
left join directory_office o on o.name = n.office
where i.part = 'DISCUSSION';
