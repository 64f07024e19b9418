update intake_clock c join intake_report r on r.id = c.report_id join (
  select concat('通', year(curdate()) - 1911, '-', lpad(10, 6, '0')) number, 5 after
  union all select concat('通', year(curdate()) - 1911, '-', lpad(11, 6, '0')), 10
  union all select concat('通', year(curdate()) - 1911, '-', lpad(12, 6, '0')), 3
  union all select concat('通', year(curdate()) - 1911, '-', lpad(13, 6, '0')), 2
  union all select concat('通', year(curdate()) - 1911, '-', lpad(14, 6, '0')), 8
  union all select concat('通', year(curdate()) - 1911, '-', lpad(15, 6, '0')), 12
  union all select concat('通', year(curdate()) - 1911, '-', lpad(16, 6, '0')), 14
  union all select concat('通', year(curdate()) - 1911, '-', lpad(17, 6, '0')), 3
  union all select concat('通', year(curdate()) - 1911, '-', lpad(18, 6, '0')), 4
  union all select concat('通', year(curdate()) - 1911, '-', lpad(19, 6, '0')), 20
  union all select concat('通', year(curdate()) - 1911, '-', lpad(20, 6, '0')), 10
  union all select concat('通', year(curdate()) - 1911, '-', lpad(21, 6, '0')), 80
) s on s.number = r.number
set c.met_at = r.received_at + interval s.after hour where c.step = 'DISPATCH';
