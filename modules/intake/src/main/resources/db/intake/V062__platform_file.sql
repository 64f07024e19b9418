-- a file that was laid into the folder and taken: the same content is taken once
create table if not exists intake_platform_file (
  id bigint not null auto_increment primary key,
  county_code varchar(10) not null,
  platform varchar(20) not null,
  sha256 char(64) not null,
  import_id bigint not null,
  unique key (county_code, platform, sha256),
  foreign key (import_id) references intake_platform_import (id) on delete cascade
);
