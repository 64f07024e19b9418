-- Replies to a consultation are reminded of like everything that has a deadline.
update desk_task t join meetings_consultation_reply r on r.id = t.record_id
  set t.reminder = 'meetings.notice.consultation', t.reminder_number = r.consultation_id
where t.record_kind = 'meetings.consultationReply' and t.closed_at is null and t.reminder is null;
