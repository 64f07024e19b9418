create table if not exists meetings_reminder (
  id bigint not null auto_increment primary key,
  answer_id bigint not null,
  occasion varchar(20) not null,
  due_on date not null,
  reminded_at datetime(3) not null,
  unique key once (answer_id, occasion, due_on),
  constraint meetings_reminder_answer foreign key (answer_id) references meetings_answer (id) on delete cascade
);
