alter table identity_account add column if not exists failures_since int not null default 0;
