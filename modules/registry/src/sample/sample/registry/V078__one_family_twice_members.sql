insert into registry_member (household_id, person_id, role, joined_on)
select h.id, p.id, m.role, curdate() - interval 20 day
from (select '邱陳月英' name, 'HEAD' role union all select '邱品妍', 'GRANDCHILD' union all select '邱品睿', 'GRANDCHILD') m
join registry_person p on p.name = m.name and p.gone_into is null
join registry_household h on h.number = concat('H', year(curdate()) - 1911, '-000013')
where not exists (select 1 from registry_member x where x.household_id = h.id and x.person_id = p.id)
order by p.id;
