create table if not exists meetings_minutes_item_unit (
  id bigint not null auto_increment primary key,
  item_id bigint not null,
  position int not null,
  name varchar(100) not null,
  part varchar(20) not null,
  office_id bigint null,
  group_code varchar(40) null,
  key (item_id),
  constraint meetings_minutes_item_unit_item foreign key (item_id) references meetings_minutes_item (id) on delete cascade
);
