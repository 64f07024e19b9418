-- When and why nobody waits any more for a step that was not done: the report or its case ended.
alter table intake_clock
  add column if not exists over_at datetime(3) null after paused_why,
  add column if not exists over_why varchar(300) null after over_at;
