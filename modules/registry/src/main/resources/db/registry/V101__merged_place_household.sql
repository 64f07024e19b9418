alter table registry_merged_place modify column merge_id bigint null,
  add column if not exists household_merge_id bigint null after merge_id,
  add foreign key if not exists registry_merged_place_household_merge (household_merge_id) references registry_household_merge (id);
