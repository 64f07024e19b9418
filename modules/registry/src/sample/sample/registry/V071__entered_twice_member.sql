insert into registry_member (household_id, person_id, role, joined_on)
select h.id, max(p.id), 'RELATIVE', curdate() - interval 30 day
from registry_household h join registry_person p on p.name = '林承恩'
where h.number = concat('H', year(curdate()) - 1911, '-000003') group by h.id;
