insert into registry_member (household_id, person_id, role, joined_on)
select h.id, p.id, 'OTHER', curdate() - interval 20 day
from registry_household h join (select max(id) id from registry_person where name is null) p
where h.number = concat('H', year(curdate()) - 1911, '-000006');
