-- Languages, 原住民族別, 身心障礙, illness: apart from the person; what is about health is shown masked.
create table if not exists registry_trait (
  id bigint not null auto_increment primary key,
  person_id bigint not null,
  kind varchar(20) not null,
  words varchar(200) not null,
  noted_on date not null,
  key (person_id),
  foreign key (person_id) references registry_person (id)
);
