-- The household a line of kin was entered in: told only to who sees that one. null: entered before this stood here.
alter table registry_kin
  add column if not exists household_id bigint null,
  add constraint registry_kin_household foreign key if not exists (household_id) references registry_household (id);
