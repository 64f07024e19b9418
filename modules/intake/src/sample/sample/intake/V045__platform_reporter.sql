-- a later export names another reporter of one of them
insert ignore into intake_platform_reporter (report_id, import_id, name, title, unit, phone, said_at)
select r.id, i.id, '陳更正', '輔導老師', '示範國小', '07-5550100', utc_timestamp(3) - interval 30 minute
from intake_report r join intake_platform_import i on i.id = 1
where r.source_system = '關懷e起來' and right(r.source_number, 4) = '0001';
