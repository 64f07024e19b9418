-- Who belongs to the family of a case, and since when.
create sql security invoker view if not exists welfare_counted_member as
select m.id as id, m.household_id as household_id, m.person_id as person_id, m.joined_on as joined_on,
  m.left_on as left_on, p.name as name, p.born_on as born_on
from registry_member m
  join registry_person p on p.id = m.person_id;
