insert into intake_reported_person (report_id, position, name, sex, born_on, role, subject)
select r.id, s.position, s.name, s.sex, if(s.age is null, null, makedate(year(curdate()) - s.age, 40 + 17 * s.age % 300)), s.role, s.subject
from (
  select concat('通', year(curdate()) - 1911, '-', lpad(1, 6, '0')) number, 0 position, '郭小安' name, 'MALE' sex, 9 age, 'CHILD' role, 1 subject
  union all select concat('通', year(curdate()) - 1911, '-', lpad(1, 6, '0')), 1, '郭美玲', 'FEMALE', 36, 'PARENT', 0
  union all select concat('通', year(curdate()) - 1911, '-', lpad(1, 6, '0')), 2, '郭小宜', 'FEMALE', 6, 'SIBLING', 0
  union all select concat('通', year(curdate()) - 1911, '-', lpad(2, 6, '0')), 0, '李樂樂', 'FEMALE', 5, 'CHILD', 1
  union all select concat('通', year(curdate()) - 1911, '-', lpad(2, 6, '0')), 1, '李家豪', 'MALE', 34, 'PARENT', 0
  union all select concat('通', year(curdate()) - 1911, '-', lpad(3, 6, '0')), 0, '莊福來', 'MALE', 81, 'UNKNOWN', 1
  union all select concat('通', year(curdate()) - 1911, '-', lpad(4, 6, '0')), 0, '謝雅婷', 'FEMALE', 29, 'HEAD', 1
  union all select concat('通', year(curdate()) - 1911, '-', lpad(4, 6, '0')), 1, '謝小予', 'MALE', 3, 'CHILD', 0
  union all select concat('通', year(curdate()) - 1911, '-', lpad(5, 6, '0')), 0, '蔡佳穎', 'FEMALE', 38, 'PARTNER', 1
  union all select concat('通', year(curdate()) - 1911, '-', lpad(5, 6, '0')), 1, '蔡小宥', 'MALE', 8, 'CHILD', 0
  union all select concat('通', year(curdate()) - 1911, '-', lpad(6, 6, '0')), 0, '賴建國', 'MALE', 45, 'HEAD', 1
  union all select concat('通', year(curdate()) - 1911, '-', lpad(6, 6, '0')), 1, '賴小婕', 'FEMALE', 10, 'CHILD', 0
  union all select concat('通', year(curdate()) - 1911, '-', lpad(6, 6, '0')), 2, '賴小翔', 'MALE', 7, 'CHILD', 0
  union all select concat('通', year(curdate()) - 1911, '-', lpad(7, 6, '0')), 0, '（代號）甲', 'FEMALE', 15, 'UNKNOWN', 1
  union all select concat('通', year(curdate()) - 1911, '-', lpad(8, 6, '0')), 0, '不詳民眾', 'UNKNOWN', null, 'UNKNOWN', 1
  union all select concat('通', year(curdate()) - 1911, '-', lpad(9, 6, '0')), 0, '曾小禾', 'FEMALE', 1, 'CHILD', 1
  union all select concat('通', year(curdate()) - 1911, '-', lpad(9, 6, '0')), 1, '曾怡安', 'FEMALE', 22, 'PARENT', 0
  union all select concat('通', year(curdate()) - 1911, '-', lpad(10, 6, '0')), 0, '傅小川', 'MALE', 8, 'CHILD', 1
  union all select concat('通', year(curdate()) - 1911, '-', lpad(10, 6, '0')), 1, '傅文華', 'MALE', 41, 'PARENT', 0
  union all select concat('通', year(curdate()) - 1911, '-', lpad(11, 6, '0')), 0, '姚小晴', 'FEMALE', 4, 'CHILD', 1
  union all select concat('通', year(curdate()) - 1911, '-', lpad(12, 6, '0')), 0, '簡志明', 'MALE', 43, 'HEAD', 1
  union all select concat('通', year(curdate()) - 1911, '-', lpad(12, 6, '0')), 1, '簡小芸', 'FEMALE', 14, 'CHILD', 0
  union all select concat('通', year(curdate()) - 1911, '-', lpad(13, 6, '0')), 0, '廖小寶', 'MALE', 2, 'CHILD', 1
  union all select concat('通', year(curdate()) - 1911, '-', lpad(13, 6, '0')), 1, '廖思穎', 'FEMALE', 27, 'PARENT', 0
  union all select concat('通', year(curdate()) - 1911, '-', lpad(14, 6, '0')), 0, '龔小棠', 'FEMALE', 9, 'GRANDCHILD', 1
  union all select concat('通', year(curdate()) - 1911, '-', lpad(14, 6, '0')), 1, '龔林月', 'FEMALE', 74, 'HEAD', 0
  union all select concat('通', year(curdate()) - 1911, '-', lpad(15, 6, '0')), 0, '程小光', 'MALE', 11, 'CHILD', 1
  union all select concat('通', year(curdate()) - 1911, '-', lpad(15, 6, '0')), 1, '程秀英', 'FEMALE', 52, 'GRANDPARENT', 0
  union all select concat('通', year(curdate()) - 1911, '-', lpad(16, 6, '0')), 0, '丁一平', 'MALE', 56, 'HEAD', 1
  union all select concat('通', year(curdate()) - 1911, '-', lpad(17, 6, '0')), 0, '韓小希', 'FEMALE', 12, 'CHILD', 1
  union all select concat('通', year(curdate()) - 1911, '-', lpad(18, 6, '0')), 0, '柯宇倫', 'MALE', 31, 'UNKNOWN', 1
  union all select concat('通', year(curdate()) - 1911, '-', lpad(19, 6, '0')), 0, '秦立群', 'MALE', 39, 'CHILD', 1
  union all select concat('通', year(curdate()) - 1911, '-', lpad(20, 6, '0')), 0, '尹明珠', 'FEMALE', 33, 'UNKNOWN', 1
  union all select concat('通', year(curdate()) - 1911, '-', lpad(21, 6, '0')), 0, '毛添財', 'MALE', 79, 'PARENT', 1
  union all select concat('通', year(curdate()) - 1911, '-', lpad(22, 6, '0')), 0, '郭小安', 'MALE', 9, 'CHILD', 1
  union all select concat('通', year(curdate()) - 1911, '-', lpad(23, 6, '0')), 0, '不詳民眾', 'UNKNOWN', null, 'UNKNOWN', 1
  union all select concat('通', year(curdate()) - 1911, '-', lpad(24, 6, '0')), 0, '邵雯', 'FEMALE', 44, 'PARTNER', 1
  union all select concat('通', year(curdate()) - 1911, '-', lpad(25, 6, '0')), 0, '賴小婕', 'FEMALE', 10, 'CHILD', 1
) s join intake_report r on r.number = s.number order by r.id, s.position;
