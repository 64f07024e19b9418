-- whoever was dispatched is known to the registry
insert ignore into registry_household (number, county_code, lead_office_id, sensitivity, district_code)
select concat('H', year(curdate()) - 1911, '-', lpad(900000 + r.id, 6, '0')), r.county_code, r.lead_office_id, r.sensitivity, r.district_code
from intake_report r join intake_clock c on c.report_id = r.id and c.step = 'DISPATCH' where c.met_at is not null and r.source_system = '本系統';
