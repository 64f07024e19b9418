-- who serves or served sees the household
insert into registry_household_party (record_id, office_id, part)
select distinct i.household_id, i.office_id, 'SERVES' from registry_involvement i
where not exists (select 1 from registry_household_party p
  where p.record_id = i.household_id and p.office_id = i.office_id);
