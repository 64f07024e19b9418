create table if not exists ${trail}.trail_seal (
  writer int not null,
  number bigint not null,
  acts int not null,
  unused text not null,
  closes boolean not null,
  sealed_at datetime(3) not null,
  head varbinary(64) not null,
  primary key (writer, number, closes)
);
