-- An office lives from valid_from to valid_to, both included; null is open. county_code is null for the centre.
create table if not exists directory_office (
  id bigint not null auto_increment primary key,
  parent_id bigint null,
  county_code char(10) null,
  name varchar(200) not null,
  short_name varchar(100) not null,
  kind varchar(30) not null,
  valid_from date null,
  valid_to date null,
  version int not null default 1,
  key (parent_id),
  key (county_code),
  foreign key (parent_id) references directory_office (id),
  foreign key (county_code) references directory_county (code)
) auto_increment = 1000000;
