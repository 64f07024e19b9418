-- 兒童及少年未來教育與發展帳戶條例: born on or after that day (year, month, day), until that age; 開戶金, 自存款 of a month and at
-- most of a year in NT$, and of 100 NT$ deposited what the government adds.
insert ignore into welfare_norm (id, norm, value, assumed, valid_from, valid_to) values
  (70, 'ACCOUNT_BORN_FROM', 20160101, false, '2000-01-01', null),
  (71, 'ACCOUNT_UNTIL_AGE', 18, false, '2000-01-01', null),
  (72, 'ACCOUNT_OPENING', 10000, false, '2000-01-01', null),
  (73, 'ACCOUNT_MONTH_LOW', 500, false, '2000-01-01', null),
  (74, 'ACCOUNT_MONTH_MIDDLE', 1000, false, '2000-01-01', null),
  (75, 'ACCOUNT_MONTH_HIGH', 1250, false, '2000-01-01', null),
  (76, 'ACCOUNT_YEAR_MOST', 15000, false, '2000-01-01', null),
  (77, 'ACCOUNT_ADDED', 100, false, '2000-01-01', null),
  (78, 'ACCOUNT_COACHED_FROM', 3, false, '2000-01-01', null),
  (79, 'ACCOUNT_COACHED_TO', 6, false, '2000-01-01', null);
