-- In days: an offered case is accepted or refused within a week, as a referral is [assumed].
insert ignore into welfare_norm (id, norm, value, assumed, valid_from, valid_to) values
  (61, 'TRANSFER', 7, true, '2000-01-01', null);
