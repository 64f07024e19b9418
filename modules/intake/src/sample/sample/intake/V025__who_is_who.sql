update intake_reported_person p join intake_report r on r.id = p.report_id
join registry_person k on k.name = p.name and k.born_on <=> p.born_on set p.person_id = k.id where r.household_id is not null;
