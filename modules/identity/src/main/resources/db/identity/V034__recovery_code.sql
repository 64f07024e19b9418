create table if not exists identity_recovery_code (
  id bigint not null auto_increment primary key,
  account_id bigint not null,
  place char(1) not null,
  code_hash varchar(200) not null,
  used_at datetime(3) null,
  unique key (account_id, place),
  constraint identity_recovery_code_account foreign key (account_id) references identity_account (id)
);
