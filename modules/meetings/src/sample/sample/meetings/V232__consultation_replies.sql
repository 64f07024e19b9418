insert into meetings_consultation_reply (consultation_id, edition, office_id, state, nothing, late, asked_at, read_at, read_by, sent_at, sent_by)
select c.id, 1, o.id, n.state, n.nothing, false, c.opened_at, if(n.reader is null, null, c.opened_at + interval 1 day), n.reader,
  if(n.state = 'SENT', c.opened_at + interval 50 hour, null), if(n.state = 'SENT', n.head, null)
from meetings_consultation c
join (
  select '內政部移民署' office, 'NONE' state, false nothing, null reader, null head
  union all select '衛生福利部心理健康司', 'SENT', false, '施承恩', '單位主管'
  union all select '高雄市政府社會局', 'DRAFT', false, '顏如玉', null
  union all select '衛生福利部保護服務司', 'SENT', false, '何以寧', '單位主管'
  union all select '法務部矯正署', 'SENT', true, '高若谷', '單位主管'
) n
join directory_office o on o.name = n.office;
