-- gone_into: became one with that household (併戶), to which old addresses lead
alter table registry_household add column if not exists gone_into bigint null after district_code,
  add foreign key if not exists registry_household_gone (gone_into) references registry_household (id);
