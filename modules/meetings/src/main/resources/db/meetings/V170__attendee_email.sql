-- to whom the calendar entry of a meeting goes; who has none is reached by the windows of the office
alter table meetings_attendee add column if not exists email varchar(200) null;
