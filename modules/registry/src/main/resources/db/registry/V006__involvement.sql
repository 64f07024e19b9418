-- Who serves whom: person_id null means the household as a whole. record_kind and record_id name the case behind it.
create table if not exists registry_involvement (
  id bigint not null auto_increment primary key,
  household_id bigint not null,
  person_id bigint null,
  service_system varchar(30) not null,
  office_id bigint not null,
  account_id bigint null,
  leads boolean not null,
  began_on date not null,
  ended_on date null,
  sensitivity tinyint not null default 0,
  record_kind varchar(60) null,
  record_id bigint null,
  version int not null default 1,
  key (household_id, ended_on),
  key (person_id, ended_on),
  key (record_kind, record_id),
  key (office_id, ended_on),
  foreign key (household_id) references registry_household (id),
  foreign key (person_id) references registry_person (id),
  foreign key (office_id) references directory_office (id)
);
