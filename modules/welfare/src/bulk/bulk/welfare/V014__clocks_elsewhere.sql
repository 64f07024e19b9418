-- reports whose case another system keeps: nobody here waits for its steps
update intake_clock c join intake_report r on r.id = c.report_id
set c.over_at = r.received_at + interval 1 day, c.over_why = '個案由受理單位自己的系統管理'
where r.id >= 5000000 and r.state = 'ACCEPTED' and r.case_id is null and c.met_at is null and c.over_at is null;
