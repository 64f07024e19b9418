insert into welfare_decision_reason (decision_id, code)
select id, if(outcome = 'CLOSE', elt(1 + id % 3, '1', '1', '3'), '08') from welfare_decision where case_id >= 5000000 and outcome <> 'OPEN';
