-- What was decided last on opening (是否開案: Y, N, S, M); nothing where that is open, or open again since the family was found.
create sql security invoker view if not exists welfare_counted_opening as
select c.id as case_id,
  case d.outcome when 'FOUND_SERVE' then 'OPEN' when 'FOUND_ASSESS' then null else d.outcome end as outcome
from welfare_family_case c
  left join welfare_decision d on d.case_id = c.id and d.state = 'APPROVED' and d.outcome not in ('CLOSE', 'FOUND_CLOSE')
    and not exists (select 1 from welfare_decision l where l.case_id = d.case_id and l.id > d.id and l.state = 'APPROVED'
      and l.outcome not in ('CLOSE', 'FOUND_CLOSE'));
