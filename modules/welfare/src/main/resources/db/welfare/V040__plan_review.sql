-- In months, not days: a service plan is looked at again every three months [assumed].
insert ignore into welfare_norm (id, norm, value, assumed, valid_from, valid_to) values
  (40, 'PLAN_REVIEW', 3, true, '2000-01-01', null);
