-- parents before children, of equals the lower number first
insert into registry_kin (person_id, other_id, kind, from_day)
select if(k.kind = 'PARENT', a.id, least(a.id, b.id)), if(k.kind = 'PARENT', b.id, greatest(a.id, b.id)), k.kind,
  if(k.kind = 'SPOUSE' and k.person = '邱玉珍', curdate() - interval 16 year, null)
from (
  select 1 no, '邱添丁' person, 'SPOUSE' kind, '邱洪秀' other
  union all select 2, '邱添丁', 'PARENT', '邱玉珍'
  union all select 3, '邱洪秀', 'PARENT', '邱玉珍'
  union all select 4, '邱添丁', 'PARENT', '邱文進'
  union all select 5, '邱洪秀', 'PARENT', '邱文進'
  union all select 6, '邱文進', 'SPOUSE', '阮氏花'
  union all select 7, '邱文進', 'PARENT', '邱文馨'
  union all select 8, '阮氏花', 'PARENT', '邱文馨'
  union all select 9, '邱玉珍', 'FORMER_SPOUSE', '江國棟'
  union all select 10, '江水木', 'PARENT', '江國棟'
  union all select 11, '邱玉珍', 'PARENT', '邱品妍'
  union all select 12, '江國棟', 'PARENT', '邱品妍'
  union all select 13, '邱玉珍', 'SPOUSE', '魏子豪'
  union all select 14, '邱玉珍', 'PARENT', '邱品睿'
  union all select 15, '魏子豪', 'PARENT', '邱品睿'
  union all select 16, '江國棟', 'PARTNER', null
  union all select 17, '江國棟', 'PARENT', '江小宇'
  union all select 18, null, 'PARENT', '江小宇'
) k
join registry_person a on a.name <=> k.person and (k.person is not null or a.sex = 'FEMALE')
join registry_person b on b.name <=> k.other and (k.other is not null or b.sex = 'FEMALE')
order by k.no;
