create table if not exists intake_cross_check (
  id bigint not null auto_increment primary key,
  report_id bigint not null,
  screening_id bigint null,
  source varchar(60) not null,
  outcome varchar(10) not null,
  found int not null default 0,
  words varchar(2000) null,
  asked_at datetime(3) not null,
  asked_by bigint not null,
  key (report_id, id),
  foreign key (report_id) references intake_report (id) on delete cascade
);
