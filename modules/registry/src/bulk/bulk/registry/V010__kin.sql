-- the head is parent of the children
insert into registry_kin (person_id, other_id, kind, household_id)
select h.person_id, c.person_id, 'PARENT', h.household_id
from registry_member h join registry_member c on c.household_id = h.household_id and c.role = 'CHILD'
join registry_person a on a.id = h.person_id
join registry_person b on b.id = c.person_id and b.born_on > a.born_on
where h.household_id >= 5000000 and h.role = 'HEAD';
