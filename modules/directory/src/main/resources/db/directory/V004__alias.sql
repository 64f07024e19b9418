create table if not exists directory_alias (
  id bigint not null auto_increment primary key,
  office_id bigint not null,
  name varchar(200) not null,
  valid_to date null,
  unique key (office_id, name),
  foreign key (office_id) references directory_office (id)
);
