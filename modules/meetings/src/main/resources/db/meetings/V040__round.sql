create table if not exists meetings_round (
  id bigint not null auto_increment primary key,
  series_id bigint not null,
  meeting_id bigint not null,
  opened_on date not null,
  due_on date not null,
  state varchar(20) not null,
  note varchar(400) null,
  version int not null default 0,
  unique key (meeting_id),
  key (series_id, due_on),
  constraint meetings_round_series foreign key (series_id) references meetings_series (id),
  constraint meetings_round_meeting foreign key (meeting_id) references meetings_meeting (id)
);
