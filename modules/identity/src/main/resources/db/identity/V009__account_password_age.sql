alter table identity_account add column if not exists password_changed_at datetime(3) not null default (utc_timestamp(3));
