-- 補登: why a note was typed later than the visit was (the network was down); null for all others. When and by whom it was
-- typed stands in written_at and writer_name, when the visit was in visited_at.
alter table welfare_visit add column if not exists back_why varchar(400) null;
