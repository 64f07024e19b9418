-- A report on somebody of the family that came within a window, whoever may read it: no more than that it came, and its kind.
create table if not exists welfare_followup_report (
  id bigint not null auto_increment primary key,
  followup_id bigint not null,
  report_id bigint not null,
  kind varchar(30) not null,
  known_on date not null,
  unique key (followup_id, report_id),
  foreign key (followup_id) references welfare_followup (id)
);
