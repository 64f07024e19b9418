insert into intake_cross_check (report_id, screening_id, source, outcome, found, words, asked_at, asked_by)
select s.report_id, s.id, k.source, 'NOTHING', 0, null, s.screened_at, s.screened_by
from intake_screening s join (select 'intake.crossCheck.reports' source union all select 'intake.crossCheck.involvements') k order by s.id, k.source desc;
