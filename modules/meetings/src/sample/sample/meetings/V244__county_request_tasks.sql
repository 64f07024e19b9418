insert into desk_task (record_kind, record_id, verb, recipient, office_id, permission, stage, why, object_words, page, due_at, whole_day, overdue_from, opened_at)
select 'meetings.countyRequest', r.id, 'meetings.task.replyToCounty', concat('office:', a.office_id), a.office_id, 'meetings.answer', 'WORK', 'meetings.task.why.askedByCounty',
  concat(r.year - 1911, '-', r.number, ' ', r.title), concat('/meetings/countyRequest.xhtml?id=', r.id), null, true, null, r.sent_at
from meetings_county_request r join meetings_request_reply a on a.request_id = r.id where r.state = 'SENT' and a.state = 'OPEN'
union all
select 'meetings.countyRequest', r.id, 'meetings.task.approveCountyRequest', concat('office:', r.lead_office_id), r.lead_office_id, 'meetings.approve', 'REVIEW', 'meetings.task.why.head',
  concat(r.year - 1911, ' ', r.title), concat('/meetings/countyRequest.xhtml?id=', r.id), null, true, null, utc_timestamp() - interval 2 day
from meetings_county_request r where r.state = 'REVIEW'
union all
select 'meetings.countyRequest', r.id, 'meetings.task.compileCountyRequest', concat('office:', p.office_id), p.office_id, 'meetings.keep', 'REVIEW', 'meetings.task.why.compiler',
  concat(r.year - 1911, '-', r.number, ' ', r.title), concat('/meetings/countyRequest.xhtml?id=', r.id), null, true, null, utc_timestamp() - interval 1 day
from meetings_county_request r join meetings_county_request_party p on p.record_id = r.id and p.part = 'COMPILER' where r.state = 'COMPILING';
