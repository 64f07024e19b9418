-- Where a person is registered, lives or gets letters; apart from the person, shown masked. from_on null: nobody knows.
create table if not exists registry_address (
  id bigint not null auto_increment primary key,
  person_id bigint not null,
  kind varchar(20) not null,
  district_code varchar(12) null,
  words varchar(200) not null,
  from_on date null,
  to_on date null,
  key (person_id),
  foreign key (person_id) references registry_person (id)
);
