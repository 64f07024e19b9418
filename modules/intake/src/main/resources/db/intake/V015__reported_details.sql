-- apart from the person: no list and no record page loads them
create table if not exists intake_reported_details (
  reported_person_id bigint not null primary key,
  id_number varchar(20) null,
  phone varchar(30) null,
  key (id_number),
  foreign key (reported_person_id) references intake_reported_person (id) on delete cascade
);
