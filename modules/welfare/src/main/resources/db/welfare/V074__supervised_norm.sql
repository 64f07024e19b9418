-- Workers of one supervisor, 1:7: the figure of the disability assessment, used for the centres, too [assumed].
insert ignore into welfare_norm (id, norm, value, assumed, valid_from, valid_to) values
  (64, 'SUPERVISED', 7, true, '2000-01-01', null);
