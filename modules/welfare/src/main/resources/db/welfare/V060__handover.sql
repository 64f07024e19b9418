-- Cases of a worker who leaves, given to others together. from_name: as the worker was called that day.
create table if not exists welfare_handover (
  id bigint not null auto_increment primary key,
  office_id bigint not null,
  from_id bigint not null,
  from_name varchar(100) not null,
  reason varchar(300) not null,
  account_id bigint not null,
  account_name varchar(100) not null,
  done_at datetime(3) not null,
  key (office_id, id),
  foreign key (office_id) references directory_office (id),
  foreign key (from_id) references identity_account (id),
  foreign key (account_id) references identity_account (id)
);
