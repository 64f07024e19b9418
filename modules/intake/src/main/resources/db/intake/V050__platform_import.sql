-- An export of a national platform that somebody brought: what was read, and what became of its rows.
create table if not exists intake_platform_import (
  id bigint not null auto_increment primary key,
  platform varchar(20) not null,
  county_code varchar(10) not null,
  file_name varchar(200) not null,
  account_id bigint not null,
  account_name varchar(100) not null,
  brought_at datetime(3) not null,
  state varchar(10) not null,
  headings text not null,
  rows_read int not null,
  rows_new int not null default 0,
  rows_changed int not null default 0,
  rows_unchanged int not null default 0,
  rows_kept int not null default 0,
  rows_wrong int not null default 0,
  version int not null default 1,
  key (county_code, id)
);
