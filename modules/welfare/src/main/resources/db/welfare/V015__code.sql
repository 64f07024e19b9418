-- Code lists of the national forms, with the days on which each code may be chosen; what was chosen keeps its words.
-- face: the family was met face to face. alone: the reason may stand without a second one.
create table if not exists welfare_code (
  id bigint not null auto_increment primary key,
  list varchar(20) not null,
  code varchar(4) not null,
  position int not null,
  name varchar(100) not null,
  name_en varchar(100) not null,
  face boolean not null default false,
  alone boolean not null default true,
  assumed boolean not null default false,
  valid_from date not null,
  valid_to date null,
  unique key (list, code, valid_from)
);
