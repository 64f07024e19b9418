-- One row per report and step: due_at is computed once, from when the county knew, and nothing moves it but a pause.
create table if not exists intake_clock (
  id bigint not null auto_increment primary key,
  report_id bigint not null,
  step varchar(20) not null,
  rule_id bigint not null,
  from_at datetime(3) not null,
  due_at datetime(3) not null,
  whole_day boolean not null,
  met_at datetime(3) null,
  paused_at datetime(3) null,
  paused_why varchar(300) null,
  version int not null default 1,
  unique key (report_id, step),
  key (met_at, due_at),
  foreign key (rule_id) references intake_clock_rule (id)
);
