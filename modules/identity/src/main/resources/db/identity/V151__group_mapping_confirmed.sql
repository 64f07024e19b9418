-- A line counts when a second administrator has confirmed it; lines of before go on counting.
alter table identity_group_mapping
  add column if not exists waiting boolean not null default false,
  add column if not exists confirmed_by bigint null,
  add column if not exists confirmed_at datetime(3) null;
