-- 提案徵求: one before a meeting; the moment it closes is part of the rule, not only of the display
create table if not exists meetings_call (
  id bigint not null auto_increment primary key,
  meeting_id bigint not null,
  closes_at datetime(3) not null,
  note varchar(1000) null,
  state varchar(20) not null,
  opened_at datetime(3) not null,
  version int not null default 0,
  unique key (meeting_id),
  key (state, closes_at),
  constraint meetings_call_meeting foreign key (meeting_id) references meetings_meeting (id)
);
