insert into registry_household_party (record_id, office_id, part)
select distinct household_id, office_id, 'SERVES' from registry_involvement where household_id >= 5000000 and ended_on is null;
