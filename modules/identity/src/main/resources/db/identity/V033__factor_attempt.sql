create table if not exists identity_factor_attempt (
  account_id bigint not null primary key,
  failed int not null default 0,
  locked_until datetime(3) null,
  last_step bigint not null default 0,
  constraint identity_factor_attempt_account foreign key (account_id) references identity_account (id)
);
