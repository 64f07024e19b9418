alter table meetings_minutes
  add column if not exists confirmed_by varchar(60) null,
  add column if not exists confirmed_at datetime(3) null;
