create table if not exists meetings_series_participant (
  series_id bigint not null,
  office_id bigint not null,
  primary key (series_id, office_id),
  constraint meetings_series_participant_series foreign key (series_id) references meetings_series (id) on delete cascade,
  constraint meetings_series_participant_office foreign key (office_id) references directory_office (id)
);
