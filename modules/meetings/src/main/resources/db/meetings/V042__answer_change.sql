create table if not exists meetings_answer_change (
  id bigint not null auto_increment primary key,
  answer_id bigint not null,
  to_state varchar(20) not null,
  note varchar(400) null,
  text mediumtext null,
  changed_at datetime(3) not null,
  account_id bigint not null,
  account_name varchar(60) not null,
  key (answer_id, changed_at),
  constraint meetings_answer_change_answer foreign key (answer_id) references meetings_answer (id)
);
