-- three in ten families are served by another office of their county too, by education most of all
insert into registry_involvement (household_id, person_id, service_system, office_id, leads, began_on, ended_on)
select h.id, null, if(h.id % 10 = 1, 'EDUCATION', if(h.id % 10 = 2, 'MENTAL_HEALTH', 'LABOUR')), o.id, false,
  curdate() - interval 30 + h.id % 800 day, if(h.id % 4 = 0, curdate() - interval h.id % 30 day, null)
from registry_household h
join (
  select county_code, min(if(name regexp '教育', id, null)) school, min(if(name regexp '衛生[局處]$', id, null)) health, min(if(name regexp '勞[工動]', id, null)) work
  from directory_office where kind = 'BUREAU' group by county_code
) b on b.county_code = h.county_code
join directory_office o on o.id = if(h.id % 10 = 1, b.school, if(h.id % 10 = 2, b.health, b.work))
where h.id >= 5000000 and h.id % 10 in (1, 2, 3);
