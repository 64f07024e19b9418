-- a turn of a speaker or a point that was decided, with the offices and the day as they were typed
create table if not exists meetings_recording_point (
  id bigint not null auto_increment primary key,
  item_id bigint not null,
  position int not null,
  kind varchar(30) not null,
  who varchar(200) null,
  text mediumtext not null,
  units varchar(1000) null,
  due varchar(100) null,
  key (item_id, position),
  constraint meetings_recording_point_item foreign key (item_id) references meetings_recording_item (id) on delete cascade
);
