-- 邱家 was registered a second time, when the grandmother reported: the same two children, another head.
insert ignore into registry_household (number, county_code, lead_office_id, sensitivity, district_code)
select concat('H', year(curdate()) - 1911, '-000013'), h.county_code, h.lead_office_id, h.sensitivity, h.district_code
from registry_household h where h.number = concat('H', year(curdate()) - 1911, '-000012');
