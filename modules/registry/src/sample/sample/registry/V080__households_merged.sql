-- 張家 became one household with an earlier record of it two weeks ago; 000014 leads to 000004.
insert ignore into registry_household (number, county_code, lead_office_id, sensitivity, district_code, gone_into)
select concat('H', year(curdate()) - 1911, '-000014'), h.county_code, h.lead_office_id, h.sensitivity, h.district_code, h.id
from registry_household h where h.number = concat('H', year(curdate()) - 1911, '-000004');
