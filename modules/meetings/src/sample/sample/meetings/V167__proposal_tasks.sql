insert into desk_task (record_kind, record_id, verb, recipient, office_id, permission, stage, why, object_words, page, due_at, whole_day, overdue_from, opened_at)
select 'meetings.call', c.id, 'meetings.task.propose', concat('office:', o.office_id), o.office_id, 'meetings.answer', 'WORK', 'meetings.task.why.called',
  m.title, concat('/meetings/call.xhtml?meeting=', m.id), c.closes_at, false, c.closes_at, c.opened_at
from meetings_call c join meetings_meeting m on m.id = c.meeting_id join meetings_call_office o on o.call_id = c.id
where o.nothing_at is null and not exists (select 1 from meetings_proposal p where p.meeting_id = m.id and p.lead_office_id = o.office_id)
union all
select 'meetings.proposal', p.id, 'meetings.task.checkProposal', concat('office:', m.lead_office_id), m.lead_office_id, 'meetings.keep', 'REVIEW', 'meetings.task.why.staff',
  concat('提案', p.number, ' ', p.subject), concat('/meetings/proposal.xhtml?id=', p.id), null, true, null, p.submitted_at
from meetings_proposal p join meetings_meeting m on m.id = p.meeting_id where p.state = 'SUBMITTED';
