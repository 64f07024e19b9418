create table if not exists meetings_tracking_change (
  id bigint not null auto_increment primary key,
  tracked_item_id bigint not null,
  act varchar(20) not null,
  from_state varchar(20) not null,
  to_state varchar(20) not null,
  basis varchar(20) not null,
  meeting_id bigint null,
  approval_date date null,
  approval_number varchar(60) null,
  note varchar(400) null,
  changed_at datetime(3) not null,
  account_id bigint not null,
  account_name varchar(60) not null,
  key (tracked_item_id, changed_at),
  constraint meetings_tracking_change_item foreign key (tracked_item_id) references meetings_tracked_item (id)
);
