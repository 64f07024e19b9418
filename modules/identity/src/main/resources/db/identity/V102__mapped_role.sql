create table if not exists identity_mapped_role (
  account_id bigint not null,
  role_code varchar(40) not null,
  primary key (account_id, role_code),
  constraint identity_mapped_role_account foreign key (account_id) references identity_account (id),
  constraint identity_mapped_role_role foreign key (role_code) references identity_role (code)
);
