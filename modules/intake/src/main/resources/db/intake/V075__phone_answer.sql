-- what an office answered on the telephone to a dispatch, as the window wrote it down
create table if not exists intake_phone_answer (
  id bigint not null auto_increment primary key,
  report_id bigint not null,
  office_id bigint not null,
  answered_by varchar(100) not null,
  answered_at datetime(3) not null,
  accepts boolean not null,
  words varchar(1000) null,
  recorded_by bigint not null,
  recorded_at datetime(3) not null,
  key (report_id, id),
  foreign key (report_id) references intake_report (id) on delete cascade,
  foreign key (office_id) references directory_office (id)
);
