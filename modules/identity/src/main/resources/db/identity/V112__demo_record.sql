create table if not exists identity_demo_record (
  kind varchar(60) not null,
  record_id bigint not null,
  primary key (kind, record_id)
);
