-- when it was asked, for the list of merges; null: before the list was there
alter table registry_merge add column if not exists asked_on date null after asked_by,
  add index if not exists registry_merge_state (state);
