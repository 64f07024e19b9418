-- what a platform said last of a report, so that its next export changes that alone; words: JSON of the mapped values
create table if not exists intake_platform_record (
  report_id bigint not null primary key,
  fingerprint char(64) not null,
  words mediumtext not null,
  import_id bigint not null,
  foreign key (report_id) references intake_report (id) on delete cascade
);
