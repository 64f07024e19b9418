-- minutes typed here: one row per version until it is sent, and afterwards as what it was made of
create table if not exists meetings_recording (
  id bigint not null auto_increment primary key,
  meeting_id bigint not null,
  number int not null,
  state varchar(20) not null,
  change_reason varchar(400) null,
  returned_reason varchar(400) null,
  submitted_by varchar(60) null,
  approved_by varchar(60) null,
  approved_at datetime(3) null,
  attendance mediumtext null,
  comments_until date null,
  minutes_id bigint null,
  version int not null default 0,
  unique key (meeting_id, number),
  constraint meetings_recording_meeting foreign key (meeting_id) references meetings_meeting (id),
  constraint meetings_recording_minutes foreign key (minutes_id) references meetings_minutes (id)
);
