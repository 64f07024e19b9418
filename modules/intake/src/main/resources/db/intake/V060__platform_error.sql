-- 介接資料錯誤回報: what is wrong in the data of a platform, told to whoever keeps it, until it is mended or not
create table if not exists intake_platform_error (
  id bigint not null auto_increment primary key,
  county_code varchar(10) not null,
  platform varchar(20) not null,
  source_number varchar(60) not null,
  report_id bigint null,
  field varchar(20) null,
  wrong_words varchar(1000) not null,
  right_words varchar(1000) not null,
  addressee varchar(200) not null,
  state varchar(10) not null,
  raised_at datetime(3) not null,
  raised_by bigint not null,
  raised_name varchar(100) not null,
  answered_at datetime(3) null,
  answer varchar(1000) null,
  closed_at datetime(3) null,
  closing varchar(1000) null,
  version int not null default 1,
  key (county_code, state, id),
  key (report_id),
  foreign key (report_id) references intake_report (id) on delete cascade
);
