create table if not exists meetings_consultation_reminder (
  id bigint not null auto_increment primary key,
  reply_id bigint not null,
  occasion varchar(20) not null,
  closes_at datetime(3) not null,
  reminded_at datetime(3) not null,
  unique key once (reply_id, occasion, closes_at),
  constraint meetings_consultation_reminder_reply foreign key (reply_id) references meetings_consultation_reply (id) on delete cascade
);
