-- Invented series, meeting and decisions; days count back from today.
insert into meetings_series (name, short_name, convener_office_id, openness, with_ordinals, readers, county_code, lead_office_id, sensitivity)
select '社會安全網政策溝通平臺（示範）', '政策溝通平臺', p.id, 'INTERNAL', true, 'TAKING_PART', null, o.id, 0
from directory_office o, directory_office p
where o.name = '衛生福利部社會及家庭署' and p.name = '衛生福利部';
