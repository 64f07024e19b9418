alter table identity_account add column if not exists demo boolean not null default false;
