create table if not exists meetings_minutes_item_earlier (
  id bigint not null auto_increment primary key,
  item_id bigint not null,
  position int not null,
  number_words varchar(20) not null,
  disposition varchar(40) null,
  tracked_item_id bigint null,
  key (item_id),
  constraint meetings_minutes_item_earlier_item foreign key (item_id) references meetings_minutes_item (id) on delete cascade
);
