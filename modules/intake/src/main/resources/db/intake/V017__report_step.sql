create table if not exists intake_report_step (
  id bigint not null auto_increment primary key,
  report_id bigint not null,
  verb varchar(20) not null,
  office_id bigint null,
  words varchar(2000) null,
  taken_at datetime(3) not null,
  account_id bigint not null,
  account_name varchar(100) not null,
  key (report_id, id),
  foreign key (report_id) references intake_report (id) on delete cascade
);
