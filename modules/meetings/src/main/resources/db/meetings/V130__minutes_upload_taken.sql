-- A file that became minutes keeps its address: pressed twice, or gone back to, it leads on to them.
alter table meetings_minutes_upload add column if not exists minutes_id bigint null;
