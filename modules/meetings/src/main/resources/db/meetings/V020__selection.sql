create table if not exists meetings_selection (
  id bigint not null auto_increment primary key,
  minutes_id bigint not null,
  staff_office_id bigint not null,
  state varchar(20) not null,
  submitted_by varchar(60) null,
  submitted_at datetime(3) null,
  approved_by varchar(60) null,
  approved_at datetime(3) null,
  returned_reason varchar(400) null,
  handed_out_by varchar(60) null,
  handed_out_at datetime(3) null,
  changed_at datetime(3) not null,
  version int not null default 0,
  unique key (minutes_id),
  constraint meetings_selection_minutes foreign key (minutes_id) references meetings_minutes (id)
);
