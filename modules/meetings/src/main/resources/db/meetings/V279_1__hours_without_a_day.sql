-- 預定時段: a meeting may know its hours (09:30 to 11:30) before anybody knows its day, with the day they move into starts_at and ends_at.
alter table meetings_meeting
    add column if not exists hour_from varchar(5),
    add column if not exists hour_to varchar(5);
