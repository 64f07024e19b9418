create table if not exists meetings_request_import (
  id bigint not null auto_increment primary key,
  account_id bigint not null,
  county_code char(10) not null,
  year int not null,
  minutes_id bigint null,
  deck_name varchar(200) null,
  made_at datetime(3) not null,
  taken_at datetime(3) null,
  key (account_id),
  constraint meetings_request_import_minutes foreign key (minutes_id) references meetings_minutes (id) on delete cascade
);
