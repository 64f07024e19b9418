create table if not exists welfare_decision_reason (
  decision_id bigint not null,
  code varchar(4) not null,
  primary key (decision_id, code),
  foreign key (decision_id) references welfare_decision (id)
);
