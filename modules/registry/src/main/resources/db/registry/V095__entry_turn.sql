-- Rows that hold nothing: who enters a person locks the one that number, name or household leads to, so that of two who enter the
-- same person at the same moment the second sees what the first saved.
create table if not exists registry_entry_turn (n int not null primary key);
