-- Writing a reply and approving it are two tasks of one recipient: reminded of once, whoever has it by then.
alter table meetings_task_reminder
  add column if not exists record_kind varchar(60) null,
  add column if not exists record_id bigint null,
  add column if not exists recipient varchar(30) null,
  add column if not exists sentence varchar(80) null,
  add key if not exists of_task (task_id),
  drop key if exists once,
  add unique key if not exists once_a_recipient (record_kind, record_id, recipient, sentence, occasion, due_at);
