insert into registry_household_party (record_id, office_id, part)
select id, lead_office_id, 'LEAD' from registry_household where id >= 5000000;
