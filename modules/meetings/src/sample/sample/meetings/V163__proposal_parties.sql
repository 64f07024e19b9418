insert into meetings_proposal_party (record_id, office_id, part)
select p.id, p.lead_office_id, 'PROPOSER' from meetings_proposal p
union all select p.id, m.lead_office_id, 'STAFF' from meetings_proposal p join meetings_meeting m on m.id = p.meeting_id;
