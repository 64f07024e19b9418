-- A telephone number, an e-mail address, an account of a messenger; words: whose it is, when to call.
create table if not exists registry_contact (
  id bigint not null auto_increment primary key,
  person_id bigint not null,
  kind varchar(20) not null,
  value varchar(100) not null,
  words varchar(200) null,
  key (person_id),
  foreign key (person_id) references registry_person (id)
);
