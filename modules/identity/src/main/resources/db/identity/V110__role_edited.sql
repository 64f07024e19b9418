alter table identity_role
  add column if not exists id bigint not null auto_increment,
  add column if not exists name_zh varchar(40) null,
  add column if not exists name_en varchar(60) null,
  add column if not exists retired_at datetime(3) null,
  add column if not exists version int not null default 0,
  add unique key if not exists identity_role_id (id);
