insert ignore into registry_household_party (record_id, office_id, part)
select h.id, h.lead_office_id, 'LEAD' from registry_household h
where h.number = concat('H', year(curdate()) - 1911, '-000013')
  and not exists (select 1 from registry_household_party p where p.record_id = h.id);
