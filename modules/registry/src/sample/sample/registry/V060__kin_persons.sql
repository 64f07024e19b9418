-- The kin of one family of the demo: married twice, three generations, some who died and two of whom no name is known.
insert into registry_person (name, sex, born_on, died_on)
select p.name, p.sex, curdate() - interval p.years year, if(p.died is null, null, curdate() - interval p.died year)
from (
  select 1 no, '邱添丁' name, 'MALE' sex, 81 years, 11 died
  union all select 2, '邱洪秀', 'FEMALE', 77, null
  union all select 3, '邱文進', 'MALE', 51, null
  union all select 4, '阮氏花', 'FEMALE', 41, null
  union all select 5, '邱文馨', 'FEMALE', 17, null
  union all select 6, '江國棟', 'MALE', 50, null
  union all select 7, '江水木', 'MALE', 86, 25
  union all select 8, '江小宇', 'MALE', 8, null
  union all select 9, '魏子豪', 'MALE', 46, 4
) p order by p.no;
