create table if not exists meetings_handover_item (
  id bigint not null auto_increment primary key,
  handover_id bigint not null,
  tracked_item_id bigint not null,
  item_version int not null,
  undone boolean not null default false,
  unique key (handover_id, tracked_item_id),
  constraint meetings_handover_item_handover foreign key (handover_id) references meetings_handover (id),
  constraint meetings_handover_item_item foreign key (tracked_item_id) references meetings_tracked_item (id)
);
