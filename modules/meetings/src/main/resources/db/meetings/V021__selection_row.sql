create table if not exists meetings_selection_row (
  id bigint not null auto_increment primary key,
  selection_id bigint not null,
  item_id bigint not null,
  position int not null,
  handling varchar(20) not null,
  title varchar(200) not null,
  lead_office_id bigint null,
  group_id bigint null,
  note varchar(200) null,
  due_kind varchar(20) not null,
  due_date date null,
  due_words varchar(100) null,
  key (selection_id, position),
  constraint meetings_selection_row_selection foreign key (selection_id) references meetings_selection (id),
  constraint meetings_selection_row_item foreign key (item_id) references meetings_minutes_item (id)
);
