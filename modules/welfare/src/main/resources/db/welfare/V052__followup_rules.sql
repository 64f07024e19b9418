-- Both readings of three months: 90 days after service ended, and 90 days after it began [assumed].
insert ignore into welfare_followup_rule (id, reading, days, assumed, valid_from, valid_to) values
  (1, 'AFTER_END', 90, true, '2000-01-01', null),
  (2, 'AFTER_START', 90, true, '2000-01-01', null);
