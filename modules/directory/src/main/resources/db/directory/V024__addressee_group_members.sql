-- 三司一署: 保護服務司, 心理健康司 (before: 心理及口腔健康司), 社會救助及社工司 and 社會及家庭署.
insert ignore into directory_addressee_group_member (group_id, office_id) values
  (5, 102),
  (5, 103),
  (5, 105),
  (5, 104),
  (5, 101),
  (6, 311),
  (6, 312),
  (6, 313),
  (6, 314),
  (6, 315);
