-- Why nothing is deposited: a working list [assumed].
insert ignore into welfare_code (list, code, position, name, name_en, assumed, valid_from) values
  ('NO_DEPOSIT', '01', 1, '收入減少或中斷', 'Income fell or stopped', true, '2000-01-01'),
  ('NO_DEPOSIT', '02', 2, '家庭變故', 'The family changed', true, '2000-01-01'),
  ('NO_DEPOSIT', '03', 3, '忘記存款', 'Forgot', true, '2000-01-01'),
  ('NO_DEPOSIT', '04', 4, '沒有意願', 'No wish to', true, '2000-01-01'),
  ('NO_DEPOSIT', '05', 5, '聯絡不上', 'Cannot be reached', true, '2000-01-01'),
  ('NO_DEPOSIT', '99', 6, '其他', 'Other', true, '2000-01-01');
