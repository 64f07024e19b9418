-- code: household-registration code of the TWSS code list; current_code: the national code where that list keeps an
-- older one (桃園市 was a county until 103-12-25; its current code is [assumed]).
create table if not exists directory_county (
  code char(10) not null primary key,
  current_code char(10) not null,
  name varchar(20) not null,
  short_name varchar(20) not null,
  special_municipality boolean not null,
  ordinal int not null,
  unique key (name)
);
