create table if not exists meetings_report (
  id bigint not null auto_increment primary key,
  meeting_id bigint not null,
  round_id bigint not null,
  title varchar(200) not null,
  state varchar(20) not null,
  approved_by varchar(60) null,
  frozen_at datetime(3) null,
  version int not null default 0,
  unique key (meeting_id),
  constraint meetings_report_meeting foreign key (meeting_id) references meetings_meeting (id),
  constraint meetings_report_round foreign key (round_id) references meetings_round (id)
);
