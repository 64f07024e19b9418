-- Twelve invented families of 高雄市; their numbers are the first of this year.
insert into registry_household (number, county_code, lead_office_id, sensitivity, district_code)
select concat('H', year(curdate()) - 1911, '-', lpad(h.no, 6, '0')), '6400000000', h.office_id, h.sensitivity, h.district
from (
  select 1 no, '64000050' district, 10221 office_id, 0 sensitivity
  union all select 2, '64000050', 10221, 0
  union all select 3, '64000050', 10221, 0
  union all select 4, '64000120', 10223, 0
  union all select 5, '64000120', 10223, 0
  union all select 6, '64000120', 10223, 0
  union all select 7, '64000050', 10220, 0
  union all select 8, '64000050', 10221, 1
  union all select 9, '64000050', 10221, 0
  union all select 10, '64000120', 10223, 0
  union all select 11, '64000140', 10223, 0
  union all select 12, '64000050', 10221, 0
) h join directory_office o on o.id = h.office_id
order by h.no;
