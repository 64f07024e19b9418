-- what came back, or is in dispute, was dispatched already: its task bears the clock that runs out next
update desk_task t join intake_report r on r.id = t.record_id and r.state in ('RETURNED', 'DISPUTED')
join (select report_id, min(due_at) due_at from intake_clock where met_at is null and paused_at is null and over_at is null group by report_id) c
  on c.report_id = r.id
set t.due_at = c.due_at, t.overdue_from = c.due_at
where t.record_kind = 'intake.report' and t.closed_at is null;
