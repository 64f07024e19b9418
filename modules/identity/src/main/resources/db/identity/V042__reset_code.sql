create table if not exists identity_reset_code (
  id bigint not null auto_increment primary key,
  account_id bigint not null,
  code_hash char(64) character set ascii not null,
  issued_by bigint null,
  issued_at datetime(3) not null,
  expires_at datetime(3) not null,
  used_at datetime(3) null,
  replaced_at datetime(3) null,
  unique key (code_hash),
  key (account_id),
  constraint identity_reset_code_account foreign key (account_id) references identity_account (id)
);
