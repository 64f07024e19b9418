insert into registry_household_merge (kept_id, gone_id, state, why, done_by, done_on, was_county, was_district, was_lead,
  given_county, given_district, given_lead)
select h.id, g.id, 'DONE', '同一家庭，搬家後重複登錄', a.id, curdate() - interval 14 day, h.county_code, h.district_code,
  h.lead_office_id, h.county_code, h.district_code, h.lead_office_id
from registry_household g join registry_household h on h.id = g.gone_into
join (select min(id) id from identity_account) a
where g.number = concat('H', year(curdate()) - 1911, '-000014')
  and not exists (select 1 from registry_household_merge m where m.gone_id = g.id);
