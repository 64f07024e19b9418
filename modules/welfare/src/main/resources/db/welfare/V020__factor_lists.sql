-- The days are those of the ministry's letters; the texts of the factors are a working list until the official annex is
-- here [assumed].
insert ignore into welfare_factor_list (id, name, assumed, valid_from, valid_to) values
  (1, '脆弱性因子 107-11-20 版', true, '2000-01-01', '2025-06-30'),
  (2, '脆弱性因子 114-07-01 版', true, '2025-07-01', null);
