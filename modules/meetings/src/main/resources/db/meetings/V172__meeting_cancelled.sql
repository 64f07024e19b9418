-- a meeting that will not take place: why, who said so and when
alter table meetings_meeting
  add column if not exists cancelled_why varchar(400) null,
  add column if not exists cancelled_by varchar(60) null,
  add column if not exists cancelled_at datetime(3) null;
