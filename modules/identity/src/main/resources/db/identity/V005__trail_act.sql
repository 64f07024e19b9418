create table if not exists ${trail}.trail_act (
  id bigint not null auto_increment primary key,
  happened_at datetime(3) not null,
  account_id bigint null,
  office_id bigint null,
  verb varchar(40) not null,
  kind varchar(60) not null,
  record_id bigint null,
  shown_ids varchar(2000) null,
  detail varchar(2000) null,
  key (kind, record_id, happened_at),
  key (account_id, happened_at)
);
