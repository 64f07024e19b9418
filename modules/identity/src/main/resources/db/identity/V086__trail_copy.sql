create table if not exists identity_trail_copy (
  writer int not null primary key,
  number bigint not null,
  copied_at datetime(3) not null
);
