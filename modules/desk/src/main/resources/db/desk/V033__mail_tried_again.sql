-- How many tries lie before the last time somebody had a mail sent again: from there its pauses count anew.
alter table desk_mail add column if not exists tries_before int not null default 0;
