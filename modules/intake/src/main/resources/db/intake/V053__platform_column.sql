-- which column of a platform's export is which field of ours, as a county settled it; field null: not taken over
create table if not exists intake_platform_column (
  id bigint not null auto_increment primary key,
  platform varchar(20) not null,
  county_code varchar(10) not null,
  heading varchar(100) not null,
  field varchar(20) null,
  unique key (platform, county_code, heading)
);
