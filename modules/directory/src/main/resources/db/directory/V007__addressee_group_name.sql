create table if not exists directory_addressee_group_name (
  group_id bigint not null,
  name varchar(100) not null,
  primary key (name),
  foreign key (group_id) references directory_addressee_group (id)
);
