create table if not exists identity_former_password (
  id bigint not null auto_increment primary key,
  account_id bigint not null,
  password_hash varchar(200) null,
  replaced_at datetime(3) not null,
  key (account_id, id),
  constraint identity_former_password_account foreign key (account_id) references identity_account (id)
);
