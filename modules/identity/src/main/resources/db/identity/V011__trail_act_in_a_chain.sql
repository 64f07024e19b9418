alter table ${trail}.trail_act
  add column if not exists writer int null,
  add column if not exists number bigint null,
  add column if not exists roles varchar(400) null,
  add column if not exists address varchar(45) null,
  add column if not exists mac varbinary(64) null,
  add unique key if not exists trail_act_number (writer, number),
  add key if not exists trail_act_time (happened_at);
