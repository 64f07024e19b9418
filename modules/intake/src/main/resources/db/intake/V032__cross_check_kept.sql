-- how many more a source found of which nothing may be told but that the window is to be asked
alter table intake_cross_check add column if not exists kept int not null default 0 after words;
