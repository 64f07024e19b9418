-- 家戶: who lives or belongs together, the record under data scope; a person is seen through the households it is in.
create table if not exists registry_household (
  id bigint not null auto_increment primary key,
  number varchar(20) not null,
  county_code char(10) not null,
  lead_office_id bigint not null,
  sensitivity tinyint not null default 0,
  district_code varchar(12) null,
  version int not null default 1,
  unique key (number),
  key (county_code, sensitivity),
  key (lead_office_id),
  key (sensitivity),
  foreign key (county_code) references directory_county (code),
  foreign key (lead_office_id) references directory_office (id)
);
