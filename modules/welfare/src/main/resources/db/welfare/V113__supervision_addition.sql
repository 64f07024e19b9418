-- what a supervisor adds to a record that is written: the record stays as its workers read it
create table if not exists welfare_supervision_addition (
  id bigint not null auto_increment primary key,
  supervision_id bigint not null,
  words varchar(4000) not null,
  account_id bigint not null,
  account_name varchar(100) not null,
  written_at datetime(3) not null,
  key (supervision_id),
  foreign key (supervision_id) references welfare_supervision (id),
  foreign key (account_id) references identity_account (id)
);
