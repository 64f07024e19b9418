-- The articles, and what is only the practice of a county or a default until the ministry says more [assumed].
insert ignore into intake_clock_rule (id, report_kind, step, when_urgent, hours, days, law, assumed, valid_from, valid_to) values
  (1, 'VULNERABLE_FAMILY', 'DISPATCH', null, 24, null, '集中篩派案 24 小時內派案（高雄市目標）', true, '2000-01-01', null),
  (2, 'VULNERABLE_FAMILY', 'VISIT', null, null, 10, '脆弱家庭之兒童及少年通報協助與資訊蒐集處理利用辦法第5條（成人個案比照）', true, '2000-01-01', null),
  (3, 'VULNERABLE_FAMILY', 'ASSESSMENT', null, null, 30, '脆弱家庭之兒童及少年通報協助與資訊蒐集處理利用辦法第5條（成人個案比照）', true, '2000-01-01', null),
  (4, 'CHILD_PROTECTION', 'DISPATCH', null, 24, null, '兒童及少年保護通報與分級分類處理及調查辦法（24 小時內分級分類）', false, '2000-01-01', null),
  (5, 'SEXUAL_ASSAULT', 'DISPATCH', null, 24, null, '性侵害案件 24 小時內派案（108-05-20 政策溝通平臺第2次）', false, '2000-01-01', null),
  (6, 'ADULT_PROTECTION', 'DISPATCH', true, 24, null, 'TIPVDA 8 分以上 24 小時內派案（108-05-20 政策溝通平臺第2次）', false, '2000-01-01', null),
  (7, 'ADULT_PROTECTION', 'DISPATCH', false, 72, null, '其他成人保護 3 日內派案（108-05-20 政策溝通平臺第2次）', false, '2000-01-01', null),
  (8, 'ELDER_PROTECTION', 'DISPATCH', null, 72, null, '其他成人保護 3 日內派案（108-05-20 政策溝通平臺第2次）', false, '2000-01-01', null),
  (9, 'DISABILITY_PROTECTION', 'DISPATCH', null, 24, null, '身心障礙被害人 24 小時內派案（108-05-20 政策溝通平臺第2次）', false, '2000-01-01', null),
  (10, 'DISABILITY_PROTECTION', 'VISIT', null, 24, null, '身心障礙者保護案件 24 小時內訪視（身權法第76條）', false, '2000-01-01', null),
  (11, 'SUICIDE', 'DISPATCH', null, 24, null, '集中篩派案 24 小時內派案', true, '2000-01-01', null),
  (12, 'MENTAL_ILLNESS', 'DISPATCH', null, 24, null, '集中篩派案 24 小時內派案', true, '2000-01-01', null);
