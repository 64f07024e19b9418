-- 受理: an office says within a day whether it takes what was dispatched to it [assumed]; counted from the first dispatch
insert ignore into intake_clock_rule (id, report_kind, step, when_urgent, hours, days, law, assumed, valid_from, valid_to) values
  (21, 'VULNERABLE_FAMILY', 'ACCEPT', null, 24, null, '派案後 24 小時內受理或退回（預設）', true, '2000-01-01', null),
  (22, 'CHILD_PROTECTION', 'ACCEPT', null, 24, null, '派案後 24 小時內受理或退回（預設）', true, '2000-01-01', null),
  (23, 'ADULT_PROTECTION', 'ACCEPT', null, 24, null, '派案後 24 小時內受理或退回（預設）', true, '2000-01-01', null),
  (24, 'SEXUAL_ASSAULT', 'ACCEPT', null, 24, null, '派案後 24 小時內受理或退回（預設）', true, '2000-01-01', null),
  (25, 'ELDER_PROTECTION', 'ACCEPT', null, 24, null, '派案後 24 小時內受理或退回（預設）', true, '2000-01-01', null),
  (26, 'DISABILITY_PROTECTION', 'ACCEPT', null, 24, null, '派案後 24 小時內受理或退回（預設）', true, '2000-01-01', null),
  (27, 'SUICIDE', 'ACCEPT', null, 24, null, '派案後 24 小時內受理或退回（預設）', true, '2000-01-01', null),
  (28, 'MENTAL_ILLNESS', 'ACCEPT', null, 24, null, '派案後 24 小時內受理或退回（預設）', true, '2000-01-01', null);
