insert into welfare_decision_reason (decision_id, code) values
  (900002, '10'), (900002, '08'), (900007, '02'), (900008, '1');
