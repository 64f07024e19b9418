alter table identity_account
  add column if not exists created_at datetime(3) not null default (utc_timestamp(3)),
  add column if not exists ends_on date null,
  add column if not exists confirmed_at datetime(3) not null default (utc_timestamp(3)),
  add column if not exists confirmed_by bigint null,
  add key if not exists identity_account_confirmed (office_id, confirmed_at);
