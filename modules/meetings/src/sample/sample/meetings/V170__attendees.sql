-- who comes to the meeting to come; all invented
insert into meetings_attendee (meeting_id, office_id, body, name, job_title, voice, presence, proxy_name, proxy_title)
select c.meeting_id, o.id, null, n.name, n.title, 'ATTENDING', n.presence, n.proxy, n.proxy_title
from meetings_call c join (
  select '內政部移民署' office, '杜以晴' name, '組長' title, 'IN_ROOM' presence, '林知遠' proxy, '科長' proxy_title
  union all select '衛生福利部心理健康司', '葉書寧', '副司長', 'ONLINE', null, null
  union all select '高雄市政府社會局', '蔡青禾', '主任秘書', 'IN_ROOM', null, null
) n join directory_office o on o.name = n.office
union all
select c.meeting_id, null, '示範大學社會工作學系', '石若水', '教授', 'OBSERVING', 'ONLINE', null, null from meetings_call c;
