-- 更正: who corrected a report, when and why
create table if not exists intake_correction (
  id bigint not null auto_increment primary key,
  report_id bigint not null,
  why varchar(500) not null,
  corrected_at datetime(3) not null,
  account_id bigint not null,
  account_name varchar(100) not null,
  office_id bigint not null,
  key (report_id, id),
  foreign key (report_id) references intake_report (id) on delete cascade
);
