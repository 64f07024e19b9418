-- which word of a platform is which code of ours; county_code * holds for every county that said nothing else
create table if not exists intake_platform_value (
  id bigint not null auto_increment primary key,
  platform varchar(20) not null,
  county_code varchar(10) not null,
  field varchar(20) not null,
  word varchar(100) not null,
  code varchar(40) not null,
  unique key (platform, county_code, field, word)
);
