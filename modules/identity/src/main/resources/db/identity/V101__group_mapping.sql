create table if not exists identity_group_mapping (
  id bigint not null auto_increment primary key,
  group_name varchar(200) character set utf8mb4 collate utf8mb4_bin not null,
  role_code varchar(40) null,
  office_id bigint null,
  made_by bigint not null,
  made_at datetime(3) not null,
  key identity_group_mapping_group (group_name),
  constraint identity_group_mapping_role foreign key (role_code) references identity_role (code),
  constraint identity_group_mapping_office foreign key (office_id) references directory_office (id),
  constraint identity_group_mapping_maker foreign key (made_by) references identity_account (id)
);
