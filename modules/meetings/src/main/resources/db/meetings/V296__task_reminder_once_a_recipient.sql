-- Writing a reply and approving it are two tasks of one recipient: reminded of once, whoever has it by then.
alter table meetings_task_reminder
  add column if not exists record_kind varchar(60) null,
  add column if not exists record_id bigint null,
  add column if not exists recipient varchar(30) null,
  add column if not exists sentence varchar(80) null,
  add key if not exists of_task (task_id);
update meetings_task_reminder r join desk_task t on t.id = r.task_id
  set r.record_kind = t.record_kind, r.record_id = t.record_id, r.recipient = t.recipient,
    r.sentence = coalesce(t.reminder, '')
where r.record_kind is null;
delete later from meetings_task_reminder later join meetings_task_reminder earlier
  on earlier.record_kind = later.record_kind and earlier.record_id = later.record_id
    and earlier.recipient = later.recipient and earlier.sentence = later.sentence
    and earlier.occasion = later.occasion and earlier.due_at = later.due_at and earlier.id < later.id;
alter table meetings_task_reminder
  modify record_kind varchar(60) not null,
  modify record_id bigint not null,
  modify recipient varchar(30) not null,
  modify sentence varchar(80) not null,
  drop key if exists once,
  add unique key if not exists once_a_recipient (record_kind, record_id, recipient, sentence, occasion, due_at);
