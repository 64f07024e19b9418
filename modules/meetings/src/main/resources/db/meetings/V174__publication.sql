-- minutes that were asked to be published, with who asked, who decided, and what became of it; one stands per meeting
create table if not exists meetings_publication (
  id bigint not null auto_increment primary key,
  meeting_id bigint not null,
  minutes_id bigint not null,
  state varchar(20) not null,
  title varchar(200) not null,
  place varchar(200) null,
  chair varchar(130) null,
  held_at datetime(3) null,
  standing_of bigint null,
  asked_by bigint not null,
  asked_by_name varchar(60) not null,
  asked_at datetime(3) not null,
  decided_by_name varchar(60) null,
  decided_at datetime(3) null,
  words varchar(400) null,
  version int not null default 0,
  unique key (standing_of),
  key (meeting_id),
  key (state, decided_at),
  constraint meetings_publication_meeting foreign key (meeting_id) references meetings_meeting (id),
  constraint meetings_publication_minutes foreign key (minutes_id) references meetings_minutes (id)
);
