create table if not exists identity_sign_in (
  id bigint not null auto_increment primary key,
  account_id bigint not null,
  since datetime(3) not null,
  last_seen datetime(3) not null,
  client_address varchar(45) not null,
  browser varchar(60) not null,
  ended_at datetime(3) null,
  why_ended varchar(20) null,
  key (account_id, ended_at),
  constraint identity_sign_in_account foreign key (account_id) references identity_account (id)
);
