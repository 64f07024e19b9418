-- 9,000 people nobody signs in as: as many as the whole programme has, spread over all offices.
insert into identity_account (sign_in_name, name, office_id, password_hash)
select concat('bulk', lpad(seq, 5, '0')),
  concat(substr('陳林黃張李王吳劉蔡楊', 1 + seq % 10, 1), substr('怡志雅俊淑建美文佳宏', 1 + seq div 10 % 10, 1), substr('君明芬豪玲安如傑欣霖', 1 + seq div 100 % 10, 1)),
  o.id, null
from seq_1_to_9000
join (select id, row_number() over (order by id) - 1 n, count(*) over () many from directory_office where id between 10200 and 12999) o
  on o.n = seq % o.many;
