create table if not exists meetings_call_office (
  id bigint not null auto_increment primary key,
  call_id bigint not null,
  office_id bigint not null,
  nothing_at datetime(3) null,
  nothing_by varchar(60) null,
  unique key (call_id, office_id),
  key (office_id, call_id),
  constraint meetings_call_office_call foreign key (call_id) references meetings_call (id) on delete cascade,
  constraint meetings_call_office_office foreign key (office_id) references directory_office (id)
);
