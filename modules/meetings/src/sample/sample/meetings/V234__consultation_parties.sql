insert into meetings_consultation_party (record_id, office_id, account_id, part)
select c.id, c.lead_office_id, null, 'OWNER' from meetings_consultation c
union all select r.consultation_id, r.office_id, null, 'ASKED' from meetings_consultation_reply r
union all select c.id, p.office_id, p.account_id, 'READER' from meetings_consultation c join meetings_meeting_party p on p.record_id = c.meeting_id;
