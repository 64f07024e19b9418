update registry_member m join registry_person p on p.id = m.person_id
set m.left_on = curdate() - interval 45 day
where p.name = '周志強';
