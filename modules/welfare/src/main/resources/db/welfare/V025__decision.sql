-- What a worker proposes for a case, and what the supervisor decided on it.
create table if not exists welfare_decision (
  id bigint not null auto_increment primary key,
  case_id bigint not null,
  outcome varchar(20) not null,
  words varchar(2000) not null,
  state varchar(20) not null,
  writer_id bigint not null,
  writer_name varchar(100) not null,
  handed_in_at datetime(3) not null,
  decider_name varchar(100) null,
  decided_at datetime(3) null,
  returned_why varchar(400) null,
  version int not null default 1,
  key (case_id, id),
  foreign key (case_id) references welfare_family_case (id),
  foreign key (writer_id) references identity_account (id)
);
