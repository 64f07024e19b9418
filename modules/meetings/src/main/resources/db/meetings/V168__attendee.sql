-- who comes to a meeting: a person of an office, or of a body outside the directory; the same person stands there once
create table if not exists meetings_attendee (
  id bigint not null auto_increment primary key,
  meeting_id bigint not null,
  office_id bigint null,
  body varchar(100) null,
  name varchar(60) not null,
  job_title varchar(60) null,
  voice varchar(20) not null,
  presence varchar(20) not null,
  proxy_name varchar(60) null,
  proxy_title varchar(60) null,
  version int not null default 0,
  key (meeting_id, voice),
  constraint meetings_attendee_meeting foreign key (meeting_id) references meetings_meeting (id),
  constraint meetings_attendee_office foreign key (office_id) references directory_office (id)
);
