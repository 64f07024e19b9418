insert into registry_address (person_id, household_id, kind, district_code, words, from_on)
select m.person_id, m.household_id, 'LIVING', h.district_code,
  concat(elt(1 + h.id % 8, '中正', '民生', '和平', '光復', '建國', '仁愛', '復興', '自強'), '路', 1 + h.id % 300, '號', if(h.id % 3 = 0, concat(2 + h.id % 12, '樓'), '')), m.joined_on
from registry_member m join registry_household h on h.id = m.household_id
where m.household_id >= 5000000 and m.left_on is null;
