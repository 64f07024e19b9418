-- A person as far as is known: no name, no birth and no number are lawful answers. gone_into: merged with that one (歸戶).
create table if not exists registry_person (
  id bigint not null auto_increment primary key,
  name varchar(100) null,
  sex varchar(10) not null default 'UNKNOWN',
  born_on date null,
  birth_estimated boolean not null default false,
  died_on date null,
  gone_into bigint null,
  version int not null default 1,
  key (name, born_on),
  key (gone_into),
  foreign key (gone_into) references registry_person (id)
);
