create table if not exists meetings_meeting_also (
  meeting_id bigint not null,
  series_id bigint not null,
  ordinal int null,
  primary key (meeting_id, series_id),
  constraint meetings_meeting_also_meeting foreign key (meeting_id) references meetings_meeting (id),
  constraint meetings_meeting_also_series foreign key (series_id) references meetings_series (id)
);
