-- they belong to the family and do not live with it
insert into registry_member (household_id, person_id, role, joined_on, left_on)
select h.id, p.id, 'RELATIVE', curdate() - interval 180 day, coalesce(p.died_on, curdate() - interval 180 day)
from registry_household h
join registry_person p on p.name in ('邱添丁', '邱洪秀', '邱文進', '阮氏花', '邱文馨', '江國棟', '江水木', '江小宇', '魏子豪')
  or p.name is null and p.sex = 'FEMALE'
where h.number = concat('H', year(curdate()) - 1911, '-000012')
order by p.id;
