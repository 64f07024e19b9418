insert into registry_member (household_id, person_id, role, joined_on)
select h.id, m.person_id, 'RELATIVE', m.left_on
from registry_member m
join registry_person p on p.id = m.person_id and p.died_on is null
join registry_household h on h.id = 5000000 + (m.household_id - 5000000 + 9) % (9000 * ${tenths})
where m.person_id >= 5000000 and m.left_on is not null;
