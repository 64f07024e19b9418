create table if not exists ${trail}.trail_shown (
  record_id bigint not null,
  act_id bigint not null,
  primary key (record_id, act_id)
);
