-- What became of a case, in the order in which it was done: never changed, never deleted.
create table if not exists welfare_case_step (
  id bigint not null auto_increment primary key,
  case_id bigint not null,
  act varchar(20) not null,
  words varchar(2000) null,
  taken_at datetime(3) not null,
  account_id bigint not null,
  account_name varchar(100) not null,
  key (case_id, taken_at),
  foreign key (case_id) references welfare_family_case (id)
);
