insert into meetings_agenda (meeting_id, state) select c.meeting_id, 'DRAFT' from meetings_call c;
