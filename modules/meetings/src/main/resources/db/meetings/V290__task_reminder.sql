create table if not exists meetings_task_reminder (
  id bigint not null auto_increment primary key,
  task_id bigint not null,
  occasion varchar(20) not null,
  due_at datetime(3) not null,
  reminded_at datetime(3) not null,
  unique key once (task_id, occasion, due_at),
  constraint meetings_task_reminder_task foreign key (task_id) references desk_task (id) on delete cascade
);
