-- whom a report is about; those of a family that is known are people of the registry
insert into intake_reported_person (report_id, position, name, sex, born_on, role, subject, person_id)
select r.id, 0, coalesce(p.name, concat(elt(1 + r.id % 10, '陳', '林', '黃', '張', '李', '王', '吳', '劉', '蔡', '楊'), substr('小阿美志建淑雅家文宗', 1 + r.id div 10 % 10, 1), substr('明華玲偉君惠宏安如強', 1 + r.id div 100 % 10, 1))),
  coalesce(p.sex, if(r.id % 2, 'MALE', 'FEMALE')), if(r.id % 17 = 0, null, coalesce(p.born_on, date(r.received_at) - interval crc32(r.id) % 31000 day)), 'UNKNOWN', true, p.id
from intake_report r
left join registry_member m on m.household_id = r.household_id and m.role = 'HEAD'
left join registry_person p on p.id = m.person_id
where r.id >= 5000000;
