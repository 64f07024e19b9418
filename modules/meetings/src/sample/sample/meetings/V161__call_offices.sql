insert into meetings_call_office (call_id, office_id, nothing_at, nothing_by)
select c.id, p.office_id, if(o.name = '法務部矯正署', timestamp(curdate() - interval 1 day, '02:10:00'), null), if(o.name = '法務部矯正署', '高若谷', null)
from meetings_call c join meetings_meeting_participant p on p.meeting_id = c.meeting_id
join directory_office o on o.id = p.office_id where p.office_id <> (select m.lead_office_id from meetings_meeting m where m.id = c.meeting_id);
