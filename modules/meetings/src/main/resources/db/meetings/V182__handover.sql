create table if not exists meetings_handover (
  id bigint not null auto_increment primary key,
  from_office_id bigint not null,
  to_office_id bigint not null,
  office_id bigint not null,
  account_name varchar(60) not null,
  reason varchar(300) not null,
  done_at datetime(3) not null,
  key (office_id, id)
);
