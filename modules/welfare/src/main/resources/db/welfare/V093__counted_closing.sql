-- The reasons with which a case was closed, or not opened: all codes of one decision, so that a case stands in one row.
create sql security invoker view if not exists welfare_counted_closing as
select c.id as case_id,
  (select group_concat(w.code order by w.code separator ',') from welfare_decision_reason w where w.decision_id =
    (select max(d.id) from welfare_decision d where d.case_id = c.id and d.state = 'APPROVED'
      and d.outcome in ('CLOSE', 'FOUND_CLOSE'))) as closed_for,
  (select group_concat(w.code order by w.code separator ',') from welfare_decision_reason w where w.decision_id =
    (select max(d.id) from welfare_decision d where d.case_id = c.id and d.state = 'APPROVED'
      and d.outcome = 'NOT_OPEN')) as not_opened_for
from welfare_family_case c;
