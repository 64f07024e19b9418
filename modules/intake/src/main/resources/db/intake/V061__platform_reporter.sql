-- who reported, as a later export says otherwise than it is kept here, until somebody chose; as secret as intake_reporter
create table if not exists intake_platform_reporter (
  report_id bigint not null primary key,
  import_id bigint not null,
  name varchar(100) null,
  title varchar(100) null,
  unit varchar(150) null,
  phone varchar(30) null,
  said_at datetime(3) not null,
  foreign key (report_id) references intake_report (id) on delete cascade
);
