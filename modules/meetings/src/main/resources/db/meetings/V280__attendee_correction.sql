-- a line of the list as it stood before it was corrected once the minutes were approved or the meeting closed
create table if not exists meetings_attendee_correction (
  id bigint not null auto_increment primary key,
  meeting_id bigint not null,
  attendee_id bigint not null,
  step varchar(20) not null,
  office_id bigint null,
  body varchar(100) null,
  name varchar(60) null,
  job_title varchar(60) null,
  voice varchar(20) null,
  presence varchar(20) null,
  proxy_name varchar(60) null,
  proxy_title varchar(60) null,
  reason varchar(400) null,
  corrected_at datetime(3) not null,
  corrected_by varchar(60) not null,
  key (meeting_id),
  constraint meetings_attendee_correction_meeting foreign key (meeting_id) references meetings_meeting (id)
);
