-- a record that became 個案性 because its series did: it opens again with that series
create table if not exists meetings_closed_with_series (
  id bigint not null auto_increment primary key,
  record_kind varchar(60) not null,
  record_id bigint not null,
  series_id bigint not null,
  unique key (record_kind, record_id, series_id),
  constraint meetings_closed_with_series_series foreign key (series_id) references meetings_series (id)
);
