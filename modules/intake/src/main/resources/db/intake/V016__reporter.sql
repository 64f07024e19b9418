-- 通報人身分資料應予保密: read by nothing but Reporters, for a purpose that is on the trail
create table if not exists intake_reporter (
  report_id bigint not null primary key,
  name varchar(100) null,
  title varchar(100) null,
  unit varchar(150) null,
  phone varchar(30) null,
  foreign key (report_id) references intake_report (id) on delete cascade
);
