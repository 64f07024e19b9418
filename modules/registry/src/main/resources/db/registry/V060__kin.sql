-- Who is kin to whom: person_id is kind of other_id (PARENT: person_id is the parent). One row says it for both sides;
-- couples and siblings stand with the lower number first. A row is never changed: what was wrong is removed.
create table if not exists registry_kin (
  id bigint not null auto_increment primary key,
  person_id bigint not null,
  other_id bigint not null,
  kind varchar(20) not null,
  from_day date null,
  to_day date null,
  key (person_id),
  key (other_id),
  foreign key (person_id) references registry_person (id),
  foreign key (other_id) references registry_person (id)
);
