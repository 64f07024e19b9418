-- What lies on desks already is reminded of as what comes from now on; by the id of its record, which says nothing of it.
update desk_task set reminder_number = record_id, reminder = case verb
    when 'meetings.task.propose' then 'meetings.notice.due.propose'
    when 'meetings.task.opinion' then 'meetings.notice.due.opinion'
    when 'meetings.task.recording.comment' then 'meetings.notice.due.comment'
    when 'meetings.task.share' then 'meetings.notice.due.share'
  end
where reminder is null and closed_at is null
  and verb in ('meetings.task.propose', 'meetings.task.opinion', 'meetings.task.recording.comment', 'meetings.task.share');
