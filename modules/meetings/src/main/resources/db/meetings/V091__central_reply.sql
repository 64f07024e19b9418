create table if not exists meetings_central_reply (
  id bigint not null auto_increment primary key,
  tracked_item_id bigint not null,
  office_id bigint not null,
  state varchar(20) not null,
  words varchar(1000) null,
  recorded_by varchar(60) not null,
  recorded_office_id bigint not null,
  recorded_at datetime(3) not null,
  key (tracked_item_id, id),
  constraint meetings_central_reply_item foreign key (tracked_item_id) references meetings_tracked_item (id),
  constraint meetings_central_reply_office foreign key (office_id) references directory_office (id)
);
