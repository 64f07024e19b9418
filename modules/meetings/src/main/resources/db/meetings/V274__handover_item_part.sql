alter table meetings_handover_item
  add column if not exists part varchar(10) not null default 'LEAD',
  add column if not exists life_lines int null;
