-- death ends the membership; what is known stays
update registry_member m join registry_person p on p.id = m.person_id
set m.left_on = curdate() - interval 20 day, p.died_on = curdate() - interval 20 day
where p.name = '潘文雄';
