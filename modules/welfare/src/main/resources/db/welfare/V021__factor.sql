create table if not exists welfare_factor (
  id bigint not null auto_increment primary key,
  list_id bigint not null,
  dimension int not null,
  code varchar(6) not null,
  name varchar(200) not null,
  name_en varchar(200) not null,
  grade varchar(10) not null,
  unique key (list_id, code),
  foreign key (list_id) references welfare_factor_list (id)
);
