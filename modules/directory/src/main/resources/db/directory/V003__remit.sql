-- What an office does, apart from its name: 社會處 does labour work in some counties, 衛生福利局 health and welfare.
create table if not exists directory_remit (
  office_id bigint not null,
  remit varchar(20) not null,
  primary key (office_id, remit),
  foreign key (office_id) references directory_office (id)
);
