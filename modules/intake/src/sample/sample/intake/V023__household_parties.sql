insert ignore into registry_household_party (record_id, office_id, part)
select h.id, h.lead_office_id, 'LEAD' from intake_report r join registry_household h on h.id = r.household_id
union all select h.id, r.office_id, 'SERVES' from intake_report r join registry_household h on h.id = r.household_id where r.office_id is not null;
