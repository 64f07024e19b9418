create table if not exists meetings_series_reader (
  series_id bigint not null,
  account_id bigint not null,
  primary key (series_id, account_id),
  constraint meetings_series_reader_series foreign key (series_id) references meetings_series (id) on delete cascade
);
