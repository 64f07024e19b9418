create table if not exists meetings_compiling_office (
  county_code char(10) not null primary key,
  office_id bigint not null,
  constraint meetings_compiling_office_office foreign key (office_id) references directory_office (id)
);
