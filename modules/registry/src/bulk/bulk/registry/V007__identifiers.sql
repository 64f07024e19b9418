-- Seven in ten have a number, with the check digit it must have (戶籍法 numbers: a letter of 戶政, 1 or 2 by sex).
insert into registry_identifier (person_id, kind, value)
select n.person_id, 'NATIONAL_ID', concat(n.letter, n.digits,
  (10 - (n.code div 10 + n.code % 10 * 9 + substr(n.digits, 1, 1) * 8 + substr(n.digits, 2, 1) * 7 + substr(n.digits, 3, 1) * 6 + substr(n.digits, 4, 1) * 5
    + substr(n.digits, 5, 1) * 4 + substr(n.digits, 6, 1) * 3 + substr(n.digits, 7, 1) * 2 + substr(n.digits, 8, 1)) % 10) % 10)
from (
  select p.id person_id, elt(1 + p.id % 6, 'A', 'B', 'D', 'E', 'F', 'H') letter, elt(1 + p.id % 6, 10, 11, 13, 14, 15, 17) code,
    concat(if(p.sex = 'MALE', '1', '2'), lpad((p.id * 7919) % 10000000, 7, '0')) digits
  from registry_person p where p.id >= 5000000 and p.id % 10 < 7
) n;
