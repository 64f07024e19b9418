-- whose turn it is to look for unusual access: one row, which a look holds until it is done, so that two never overlap
create table if not exists identity_watch_turn (
  id int not null primary key,
  taken_at datetime(3) null
);
