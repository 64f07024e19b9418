insert into welfare_decision (case_id, outcome, words, state, writer_id, writer_name, handed_in_at, decider_name, decided_at)
select c.id, o.outcome, '依評估結果擬辦。', 'APPROVED', c.worker_id, c.worker_name, if(o.outcome = 'CLOSE', c.ended_on, c.opened_at + interval 22 day), '大量督導', if(o.outcome = 'CLOSE', c.ended_on, c.opened_at + interval 25 day)
from welfare_family_case c
join (select 'OPEN' outcome union all select 'CLOSE' union all select 'NOT_OPEN') o
  on o.outcome = 'OPEN' and c.state in ('SERVED', 'CLOSED') or o.outcome = 'CLOSE' and c.state = 'CLOSED' or o.outcome = 'NOT_OPEN' and c.state = 'NOT_OPENED'
where c.id >= 5000000;
