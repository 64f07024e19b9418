create table if not exists meetings_approval_setting (
  office_id bigint not null primary key,
  form varchar(20) not null,
  version int not null default 0,
  constraint meetings_approval_setting_office foreign key (office_id) references directory_office (id)
);
