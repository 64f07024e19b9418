insert into registry_contact (person_id, household_id, kind, value)
select person_id, household_id, 'MOBILE', concat('09', lpad((person_id * 104729) % 100000000, 8, '0'))
from registry_member where household_id >= 5000000 and left_on is null and role in ('HEAD', 'PARTNER', 'GRANDPARENT');
