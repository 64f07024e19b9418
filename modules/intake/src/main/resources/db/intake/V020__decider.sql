-- 爭議裁定: which office of a county decides where a report belongs that was returned twice
create table if not exists intake_decider (
  county_code varchar(10) not null primary key,
  office_id bigint not null,
  foreign key (office_id) references directory_office (id)
);
