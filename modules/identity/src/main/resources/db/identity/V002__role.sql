create table if not exists identity_role (
  code varchar(40) not null primary key,
  position int not null
);
