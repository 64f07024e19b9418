-- What cases are told apart by in statistics and other modules keep. Rows alone: who sees which case is asked of the case
-- itself. invoker: a dump can be restored where nobody bears the name of who made this.
create sql security invoker view if not exists welfare_counted_case as
select c.id as case_id, coalesce(h.district_code, r.district_code) as district_code, r.risk_code as risk_code,
  r.source_code as source_code, a.office_id as worker_office_id
from welfare_family_case c
  left join registry_household h on h.id = c.household_id
  left join intake_report r on r.id = c.report_id
  left join identity_account a on a.id = c.worker_id;
