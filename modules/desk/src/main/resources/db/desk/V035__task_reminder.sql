-- A task with a deadline may be reminded of: under which sentence, and by which number a mail calls its record.
alter table desk_task
  add column if not exists reminder varchar(80) null,
  add column if not exists reminder_number varchar(60) null,
  add key if not exists remindable (closed_at, due_at);
