-- The household an address was entered in: it is told only to who sees that one. null: entered before this stood here.
alter table registry_address
  add column if not exists household_id bigint null,
  add constraint registry_address_household foreign key if not exists (household_id) references registry_household (id);
