insert ignore into intake_platform_row (import_id, position, source_number, result, report_id, field, rule)
select 1, 6, r.source_number, 'KEPT', p.report_id, 'REPORTER_NAME', 'intake.platform.otherReporter'
from intake_platform_reporter p join intake_report r on r.id = p.report_id;
