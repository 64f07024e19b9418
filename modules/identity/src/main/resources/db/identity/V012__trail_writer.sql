create table if not exists ${trail}.trail_writer (
  id int not null primary key,
  node varchar(64) not null,
  started_at datetime(3) not null,
  mac varbinary(64) not null
);
