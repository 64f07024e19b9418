-- In days: a referral is accepted or refused within 7, and a first result is told within 30 after that [assumed]. No common
-- figure was found; the law knows one of 14 days for 少年輔導委員會 alone.
insert ignore into welfare_norm (id, norm, value, assumed, valid_from, valid_to) values
  (62, 'REFERRAL_REPLY', 7, true, '2000-01-01', null),
  (63, 'REFERRAL_RESULT', 30, true, '2000-01-01', null);
