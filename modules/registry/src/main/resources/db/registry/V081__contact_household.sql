-- As of an address.
alter table registry_contact
  add column if not exists household_id bigint null,
  add constraint registry_contact_household foreign key if not exists (household_id) references registry_household (id);
