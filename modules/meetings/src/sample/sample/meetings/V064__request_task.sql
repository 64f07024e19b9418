insert into desk_task (record_kind, record_id, verb, recipient, office_id, permission, stage, why, object_words, page, whole_day, opened_at)
select 'meetings.request', r.id, 'meetings.task.request', concat('office:', s.lead_office_id), s.lead_office_id, 'meetings.keep', 'WORK',
  'meetings.task.why.staff', concat(i.number, ' ', i.title), concat('/meetings/requestForChange.xhtml?item=', i.id), false, r.asked_at
from meetings_request_for_change r
join meetings_tracked_item i on i.id = r.tracked_item_id
join meetings_series s on s.id = i.series_id
where r.state = 'ASKED';
