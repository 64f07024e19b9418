-- What somebody asks the statistics again and again: the question as the address writes it, never a number.
create table if not exists indicators_saved_question (
  id bigint not null auto_increment primary key,
  account_id bigint not null,
  account_name varchar(100) not null,
  office_id bigint not null,
  name varchar(60) not null,
  question varchar(2000) not null,
  shared boolean not null default false,
  changed_at datetime(3) not null,
  version int not null default 1,
  unique key (account_id, name),
  key (office_id, shared),
  foreign key (account_id) references identity_account (id),
  foreign key (office_id) references directory_office (id)
);
