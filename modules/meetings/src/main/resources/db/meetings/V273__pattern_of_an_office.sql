-- Whether a word is that of the organiser: all series of its staff unit are read by it, and not the one series alone.
alter table meetings_reading_pattern add column if not exists of_office boolean not null default false;
