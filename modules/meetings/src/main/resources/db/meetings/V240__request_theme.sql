create table if not exists meetings_request_theme (
  id bigint not null auto_increment primary key,
  name varchar(100) not null,
  position int not null,
  in_use boolean not null default true,
  version int not null default 0,
  unique key (name)
);
