-- What was reminded of by then is reminded of no second time; of two tasks of one matter the first stands for both.
update ignore meetings_task_reminder r join desk_task t on t.id = r.task_id
  set r.record_kind = t.record_kind, r.record_id = t.record_id, r.recipient = t.recipient,
    r.sentence = coalesce(t.reminder, '')
where r.record_kind is null;
