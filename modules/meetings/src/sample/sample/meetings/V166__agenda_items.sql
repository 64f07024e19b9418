insert into meetings_agenda_item (meeting_id, part, position, subject, explanation, suggestion, office_id, proposal_id, draft_resolution)
select g.meeting_id, 'REPORT', 1, '歷次會議決議列管案件辦理情形', null, null, m.lead_office_id, null, null
from meetings_agenda g join meetings_meeting m on m.id = g.meeting_id
union all
select p.meeting_id, 'DISCUSSION', 1, p.subject, p.explanation, p.suggestion, p.lead_office_id, p.id, '請心健司彙整各醫院窗口，於下次會議報告。'
from meetings_proposal p where p.state = 'LISTED';
