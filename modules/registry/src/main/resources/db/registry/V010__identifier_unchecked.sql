-- Why a number stands here whose check digit is wrong or that has none; null: it was checked.
alter table registry_identifier add column if not exists unchecked_reason varchar(200) null;
