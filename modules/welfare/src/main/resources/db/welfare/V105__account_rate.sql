-- Of 100 open accounts those with a deposit in the last full month: KPI 1-5 存款率 [assumed].
insert ignore into welfare_norm (id, norm, value, assumed, valid_from, valid_to) values
  (80, 'ACCOUNT_RATE', 85, true, '2000-01-01', null);
