-- As of an address.
alter table registry_trait
  add column if not exists household_id bigint null,
  add constraint registry_trait_household foreign key if not exists (household_id) references registry_household (id);
