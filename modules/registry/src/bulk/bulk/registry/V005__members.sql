-- since three years; one in forty left and lives in the next family now
insert into registry_member (household_id, person_id, role, joined_on, left_on)
select 5000000 + m.family, 5000000 + m.n,
  case when m.place = 0 then 'HEAD' when m.place = 1 and m.family % 3 > 0 then 'PARTNER' when m.place = 4 then 'GRANDPARENT' else 'CHILD' end,
  curdate() - interval 1100 day,
  coalesce(p.died_on, if(m.n % 40 = 39, curdate() - interval 300 day, null))
from (
  select seq n, seq div 40 * 9 + floor(seq % 40 * 9 / 40) family, seq % 40 - ceil(floor(seq % 40 * 9 / 40) * 40 / 9) place from seq_0_to_1199999 where seq < 40000 * ${tenths}
) m
join registry_person p on p.id = 5000000 + m.n
join registry_household h on h.id = 5000000 + m.family;
