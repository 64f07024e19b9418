-- In months [assumed]: so long after its end a case is shown beside a new report as 再通報, and so long it may be taken up
-- again without one.
insert ignore into welfare_norm (id, norm, value, assumed, valid_from, valid_to) values
  (41, 'REPORTED_AGAIN', 12, true, '2000-01-01', null),
  (42, 'REOPENING', 3, true, '2000-01-01', null);
