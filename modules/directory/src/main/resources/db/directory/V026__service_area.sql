-- Which office works for which district, from day to day, both included; null is open. Centres and precincts cut a county
-- differently, and a district may have two of each, so it is many to many. The remit of the office says what it does there.
create table if not exists directory_service_area (
  id bigint not null auto_increment primary key,
  office_id bigint not null,
  district_code varchar(12) not null,
  valid_from date null,
  valid_to date null,
  sure boolean not null default true,
  note varchar(200) null,
  key (district_code),
  key (office_id),
  foreign key (office_id) references directory_office (id),
  foreign key (district_code) references directory_district (code)
);
