-- In months: each open case is talked over with its supervisor once every three months [assumed].
insert ignore into welfare_norm (id, norm, value, assumed, valid_from, valid_to) values
  (60, 'SUPERVISION', 3, true, '2000-01-01', null);
