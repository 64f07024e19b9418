-- Cases of one worker (1:25), and the most days between two contacts and between two visits face to face by the grade of
-- the family: no official figures were found, these hold until the ministry says others [assumed].
insert ignore into welfare_norm (id, norm, value, assumed, valid_from, valid_to) values
  (1, 'CASELOAD', 25, true, '2000-01-01', null),
  (2, 'HIGH_CONTACT', 15, true, '2000-01-01', null),
  (3, 'HIGH_FACE', 30, true, '2000-01-01', null),
  (4, 'MIDDLE_CONTACT', 30, true, '2000-01-01', null),
  (5, 'MIDDLE_FACE', 30, true, '2000-01-01', null),
  (6, 'LOW_CONTACT', 90, true, '2000-01-01', null),
  (7, 'LOW_FACE', 90, true, '2000-01-01', null);
