create table if not exists identity_deputy (
  id bigint not null auto_increment primary key,
  person_id bigint not null,
  deputy_id bigint not null,
  from_day date not null,
  to_day date not null,
  named_by bigint not null,
  ended_at datetime(3) null,
  key (person_id, to_day),
  key (deputy_id, to_day),
  constraint identity_deputy_person foreign key (person_id) references identity_account (id),
  constraint identity_deputy_deputy foreign key (deputy_id) references identity_account (id)
);
