create table if not exists meetings_minutes_item_order (
  id bigint not null auto_increment primary key,
  item_id bigint not null,
  position int not null,
  text mediumtext not null,
  units varchar(400) null,
  due_date date null,
  due_words varchar(100) null,
  first_line int not null,
  last_line int not null,
  key (item_id),
  constraint meetings_minutes_item_order_item foreign key (item_id) references meetings_minutes_item (id) on delete cascade
);
