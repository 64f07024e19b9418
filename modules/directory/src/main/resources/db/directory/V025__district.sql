-- A township, town, county-administered city or district (鄉鎮市區) under its area code.
create table if not exists directory_district (
  code varchar(12) not null primary key,
  county_code char(10) not null,
  name varchar(20) not null,
  ordinal int not null,
  unique key (county_code, name),
  foreign key (county_code) references directory_county (code)
);
