-- the same for households; stayed: it named the one that stays already, so that what was built since can be told apart
alter table registry_merged_row modify column merge_id bigint null,
  add column if not exists household_merge_id bigint null after merge_id,
  add column if not exists stayed boolean not null default false,
  add unique key if not exists registry_merged_row_household (household_merge_id, place, row_id),
  add foreign key if not exists registry_merged_row_household_merge (household_merge_id) references registry_household_merge (id);
