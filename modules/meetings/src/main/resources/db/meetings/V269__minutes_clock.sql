-- meetings that were held and whose minutes are awaited: the clock to 函送 begins once, so that what was given up stays so
create table if not exists meetings_minutes_clock (
  meeting_id bigint not null primary key,
  begun_at datetime(3) not null,
  constraint meetings_minutes_clock_meeting foreign key (meeting_id) references meetings_meeting (id)
);
