alter table identity_account
  add column if not exists demo boolean not null default false,
  add key if not exists identity_account_demo (demo);
