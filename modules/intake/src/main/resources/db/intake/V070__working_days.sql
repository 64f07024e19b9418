-- some articles count only days on which offices work (政府機關辦公日曆)
alter table intake_clock_rule add column if not exists working boolean not null default false after days;
