-- as somebody told of them; person_id once the registry knows who it is
create table if not exists intake_reported_person (
  id bigint not null auto_increment primary key,
  report_id bigint not null,
  position int not null,
  name varchar(100) null,
  sex varchar(10) not null,
  born_on date null,
  role varchar(20) not null,
  subject boolean not null default false,
  person_id bigint null,
  key (report_id, position),
  key (name, born_on),
  key (person_id),
  foreign key (report_id) references intake_report (id) on delete cascade
);
