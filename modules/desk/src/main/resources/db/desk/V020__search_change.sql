-- what was saved, in the order of saving: each node's search index takes over what it has not seen yet
create table if not exists desk_search_change (
  id bigint not null auto_increment primary key,
  kind varchar(60) not null,
  record_id bigint not null,
  at datetime(3) not null,
  key by_time (at, id)
);
