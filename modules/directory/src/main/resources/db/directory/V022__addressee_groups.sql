-- Ids 1-99 belong to the seed. Names are compared without brackets, 、 and spaces: 各直轄市、縣（市）政府 is 各直轄市縣市政府.
insert ignore into directory_addressee_group (id, name, membership, remit) values
  (1, '各地方政府', 'COUNTY_GOVERNMENTS', null),
  (2, '六都', 'SPECIAL_MUNICIPALITIES', null),
  (3, '各縣（市）政府（直轄市除外）', 'OTHER_COUNTIES', null),
  (4, '各部會', 'MINISTRIES', null),
  (5, '三司一署', 'LISTED', null),
  (6, '勞動力發展署各分署', 'LISTED', null),
  (10, '各直轄市、縣（市）政府社會局（處）', 'BUREAUS', 'SOCIAL'),
  (11, '各直轄市、縣（市）政府衛生局', 'BUREAUS', 'HEALTH'),
  (12, '各直轄市、縣（市）政府教育局（處）', 'BUREAUS', 'EDUCATION'),
  (13, '各直轄市、縣（市）政府勞政主管機關', 'BUREAUS', 'LABOUR'),
  (14, '各直轄市、縣（市）政府警察局', 'BUREAUS', 'POLICE');
