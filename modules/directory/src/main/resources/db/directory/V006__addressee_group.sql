-- A group addressee stays one addressee until somebody expands it; membership says how.
create table if not exists directory_addressee_group (
  id bigint not null auto_increment primary key,
  name varchar(100) not null,
  membership varchar(30) not null,
  remit varchar(20) null,
  unique key (name)
) auto_increment = 1000;
