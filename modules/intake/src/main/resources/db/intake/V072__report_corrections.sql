-- how often it was corrected: what it said before is in intake_correction
alter table intake_report add column if not exists corrections int not null default 0 after decided;
