-- as the registry knows them
insert into intake_reported_person (report_id, position, name, sex, born_on, role, subject, person_id)
select r.id, row_number() over (partition by r.id order by p.id) - 1, p.name, p.sex, p.born_on, m.role, m.role = 'CHILD', p.id
from intake_report r join registry_member m on m.household_id = r.household_id join registry_person p on p.id = m.person_id
where r.id in (900112, 900113);
