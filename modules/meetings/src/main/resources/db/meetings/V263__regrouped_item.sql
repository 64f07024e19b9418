-- an item that was merged, moved or split, or (with for_item_id) one that was begun for it
create table if not exists meetings_regrouped_item (
  id bigint not null auto_increment primary key,
  regrouping_id bigint not null,
  tracked_item_id bigint not null,
  for_item_id bigint null,
  item_version int not null,
  missed_on date null,
  undone boolean not null default false,
  unique key (regrouping_id, tracked_item_id),
  constraint meetings_regrouped_item_of foreign key (regrouping_id) references meetings_regrouping (id),
  constraint meetings_regrouped_item_item foreign key (tracked_item_id) references meetings_tracked_item (id)
);
