-- who has the entry of a meeting in the own calendar, and what it shows there: so changes and the cancellation follow
create table if not exists meetings_calendar_receiver (
  id bigint not null auto_increment primary key,
  meeting_id bigint not null,
  address varchar(200) not null,
  name varchar(100) not null,
  office_id bigint null,
  shown varchar(600) not null,
  gone boolean not null default false,
  version int not null default 0,
  unique key (meeting_id, address),
  constraint meetings_calendar_receiver_meeting foreign key (meeting_id) references meetings_meeting (id),
  constraint meetings_calendar_receiver_office foreign key (office_id) references directory_office (id)
);
