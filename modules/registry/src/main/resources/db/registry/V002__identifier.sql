-- Numbers of a person, apart from the person: read only for who may, or for a purpose. Not unique: two records of one
-- person are found by it and merged.
create table if not exists registry_identifier (
  id bigint not null auto_increment primary key,
  person_id bigint not null,
  kind varchar(20) not null,
  value varchar(40) not null,
  key (value),
  key (person_id),
  foreign key (person_id) references registry_person (id)
);
