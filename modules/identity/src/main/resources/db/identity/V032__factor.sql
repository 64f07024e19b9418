create table if not exists identity_factor (
  id bigint not null auto_increment primary key,
  account_id bigint not null,
  kind varchar(20) not null,
  name varchar(60) not null,
  added_at datetime(3) not null,
  last_used_at datetime(3) null,
  secret varbinary(200) null,
  credential_id varbinary(1023) null,
  public_key varbinary(2000) null,
  sign_count bigint not null default 0,
  key (account_id, id),
  unique key (credential_id),
  constraint identity_factor_account foreign key (account_id) references identity_account (id)
);
