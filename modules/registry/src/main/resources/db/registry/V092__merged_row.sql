-- Which rows a merge carried from the one to the other; place: who keeps them. What both had is not carried.
create table if not exists registry_merged_row (
  id bigint not null auto_increment primary key,
  merge_id bigint not null,
  place varchar(60) not null,
  row_id bigint not null,
  unique key (merge_id, place, row_id),
  foreign key (merge_id) references registry_merge (id)
);
