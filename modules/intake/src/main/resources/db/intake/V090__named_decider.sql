-- who of the deciding office decides (裁定人), from day to day, both included; one at a time in a county
create table if not exists intake_named_decider (
  id bigint not null auto_increment primary key,
  county_code varchar(10) not null,
  office_id bigint not null,
  account_id bigint not null,
  account_name varchar(100) not null,
  deputy_id bigint null,
  deputy_name varchar(100) null,
  valid_from date not null,
  valid_to date null,
  named_by bigint not null,
  named_by_name varchar(100) not null,
  named_at datetime(3) not null,
  version int not null default 1,
  key (county_code, valid_from),
  foreign key (office_id) references directory_office (id)
);
