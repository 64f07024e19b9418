create table if not exists meetings_urging_line (
  id bigint not null auto_increment primary key,
  urging_id bigint not null,
  tracked_item_id bigint not null,
  office_id bigint not null,
  number varchar(60) not null,
  chosen boolean not null,
  days_late int null,
  unique key once (urging_id, tracked_item_id, office_id),
  key (tracked_item_id),
  constraint meetings_urging_line_urging foreign key (urging_id) references meetings_urging (id),
  constraint meetings_urging_line_item foreign key (tracked_item_id) references meetings_tracked_item (id),
  constraint meetings_urging_line_office foreign key (office_id) references directory_office (id)
);
