insert ignore into registry_member (household_id, person_id, role, joined_on)
select r.household_id, p.person_id, p.role, date(r.received_at) from intake_reported_person p join intake_report r on r.id = p.report_id
where r.household_id is not null and p.person_id is not null;
