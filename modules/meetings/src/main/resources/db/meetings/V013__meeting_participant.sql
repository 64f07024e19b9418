create table if not exists meetings_meeting_participant (
  meeting_id bigint not null,
  office_id bigint not null,
  primary key (meeting_id, office_id),
  constraint meetings_meeting_participant_meeting foreign key (meeting_id) references meetings_meeting (id) on delete cascade,
  constraint meetings_meeting_participant_office foreign key (office_id) references directory_office (id)
);
