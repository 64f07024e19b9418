-- The national exchange calls both an integer and says no more: 1 is bad, 5 is good [assumed].
insert ignore into welfare_scale (id, name, least, best, assumed, valid_from, valid_to) values
  (1, '家庭評估五分量尺', 1, 5, true, '2000-01-01', null);
