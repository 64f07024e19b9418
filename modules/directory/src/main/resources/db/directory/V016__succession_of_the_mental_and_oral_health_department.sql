insert ignore into directory_succession (former_id, successor_id, from_day) values
  (105, 103, '2022-05-04'),
  (105, 106, '2022-05-04');
