-- a matter of the agenda that the staff unit leaves out of the minutes on purpose, and why
create table if not exists meetings_matter_aside (
  agenda_item_id bigint not null primary key,
  reason varchar(400) not null,
  put_by varchar(60) not null,
  put_at datetime(3) not null,
  constraint meetings_matter_aside_item foreign key (agenda_item_id) references meetings_agenda_item (id) on delete cascade
);
