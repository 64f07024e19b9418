-- who is registered already and may be a person of a report, and what the screener said to it
create table if not exists intake_match (
  id bigint not null auto_increment primary key,
  report_id bigint not null,
  reported_person_id bigint not null,
  person_id bigint not null,
  household_id bigint not null,
  household_number varchar(20) not null,
  reasons varchar(100) not null,
  verdict varchar(10) null,
  judged_by bigint null,
  judged_name varchar(100) null,
  judged_at datetime(3) null,
  version int not null default 1,
  key (report_id, reported_person_id),
  key (person_id),
  foreign key (reported_person_id) references intake_reported_person (id) on delete cascade
);
