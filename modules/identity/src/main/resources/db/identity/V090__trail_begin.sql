create table if not exists ${trail}.trail_begin (
  writer int not null,
  number bigint not null,
  closes boolean not null,
  acts bigint not null,
  head varbinary(64) not null,
  before_at datetime(3) not null,
  removed_at datetime(3) not null,
  mac varbinary(64) not null,
  primary key (writer, number, closes)
);
