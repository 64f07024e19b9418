insert into meetings_proposal_step (proposal_id, to_state, words, taken_at, account_id, account_name)
select p.id, 'SUBMITTED', null, p.submitted_at, min(a.id), min(a.name) from meetings_proposal p
join identity_account a on a.office_id = p.lead_office_id group by p.id, p.submitted_at
union all
select p.id, 'LISTED', null, p.submitted_at + interval 90 minute, min(a.id), min(a.name) from meetings_proposal p
join meetings_meeting m on m.id = p.meeting_id join identity_account a on a.office_id = m.lead_office_id
where p.state = 'LISTED' group by p.id, p.submitted_at;
