-- the law says four days after receipt, the regulation of 100-08-23 four working days; counted from when the county knew [assumed]
insert ignore into intake_clock_rule (id, report_kind, step, when_urgent, hours, days, working, law, assumed, valid_from, valid_to) values
  (70, 'DISABILITY_PROTECTION', 'ASSESSMENT', null, null, 4, true, '身心障礙者保護案件 4 個工作日內提出調查報告（身權法第76條，辦法 100-08-23）', true, '2000-01-01', null);
