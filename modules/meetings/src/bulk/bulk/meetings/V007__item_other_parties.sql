insert into meetings_tracked_item_party (record_id, office_id, part)
select i.id, o.id, if(o.n = i.id * 7 % o.many, 'CO', 'READER')
from meetings_tracked_item i
join (select id, row_number() over (order by id) - 1 n, count(*) over () many from directory_office where id between 10200 and 12999) o
  on o.n = i.id * 7 % o.many or o.n between i.id * 11 % o.many and i.id * 11 % o.many + 3
where i.id >= 500000 and o.id <> i.lead_office_id;
