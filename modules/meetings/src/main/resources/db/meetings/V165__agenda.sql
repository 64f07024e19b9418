create table if not exists meetings_agenda (
  meeting_id bigint not null primary key,
  state varchar(20) not null,
  settled_at datetime(3) null,
  settled_by varchar(60) null,
  version int not null default 0,
  constraint meetings_agenda_meeting foreign key (meeting_id) references meetings_meeting (id)
);
