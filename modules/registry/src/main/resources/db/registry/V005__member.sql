-- From when to when a person belongs to a household, and as what. left_on null: still.
create table if not exists registry_member (
  id bigint not null auto_increment primary key,
  household_id bigint not null,
  person_id bigint not null,
  role varchar(20) not null,
  joined_on date not null,
  left_on date null,
  key (household_id, left_on),
  key (person_id, left_on),
  foreign key (household_id) references registry_household (id),
  foreign key (person_id) references registry_person (id)
);
