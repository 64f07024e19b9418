-- One case that was talked over, with how it stood that day (grade, what was due), and what was agreed. worker_id: who owes
-- it now, the worker of the case.
create table if not exists welfare_discussed_case (
  id bigint not null auto_increment primary key,
  supervision_id bigint not null,
  case_id bigint not null,
  worker_id bigint not null,
  worker_name varchar(100) not null,
  state varchar(20) not null,
  grade varchar(10) null,
  due_step varchar(20) null,
  due_at datetime(3) null,
  discussed mediumtext not null,
  agreed varchar(1000) null,
  until_on date null,
  result varchar(1000) null,
  done_at datetime(3) null,
  done_name varchar(100) null,
  version int not null default 1,
  unique key (supervision_id, case_id),
  key (case_id, supervision_id),
  foreign key (supervision_id) references welfare_supervision (id),
  foreign key (case_id) references welfare_family_case (id),
  foreign key (worker_id) references identity_account (id)
);
