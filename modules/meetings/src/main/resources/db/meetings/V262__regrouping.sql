create table if not exists meetings_regrouping (
  id bigint not null auto_increment primary key,
  act varchar(20) not null,
  into_item_id bigint null,
  into_version int null,
  moved_to varchar(200) null,
  approval_date date not null,
  approval_number varchar(60) not null,
  note varchar(1000) null,
  office_id bigint not null,
  account_name varchar(60) not null,
  done_at datetime(3) not null,
  key (office_id, id),
  constraint meetings_regrouping_into foreign key (into_item_id) references meetings_tracked_item (id)
);
