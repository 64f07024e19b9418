-- whether minutes of a public series may be published at all: off until its staff unit's head says so
alter table meetings_series
  add column if not exists publishes boolean not null default false,
  add column if not exists publishes_by varchar(60) null,
  add column if not exists publishes_at datetime(3) null;
