-- invented like the reports
insert ignore into registry_person (name, sex, born_on)
select p.name, p.sex, p.born_on from intake_reported_person p join intake_report r on r.id = p.report_id where r.household_id is not null order by p.id;
