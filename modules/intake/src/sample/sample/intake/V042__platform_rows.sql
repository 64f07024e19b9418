insert ignore into intake_platform_row (import_id, position, source_number, result, report_id, field, was_read, rule)
select i.id, r.n, coalesce(p.source_number, r.number), r.result, p.id, r.field, r.was_read, r.rule
from intake_platform_import i join (
  select 2 n, '0001' of_report, null number, 'NEW' result, null field, null was_read, null rule
  union all select 3, '0004', null, 'NEW', null, null, null
  union all select 4, '', 'EC-TEST-0003', 'WRONG', 'RECEIVED', '115/13/05', 'intake.platform.badMoment'
  union all select 5, '', 'EC-TEST-0004', 'WRONG', 'COUNTY', '臺南市', 'intake.platform.otherCounty') r
left join intake_report p on p.source_system = '關懷e起來' and right(p.source_number, 4) = r.of_report and r.of_report <> ''
where i.id = 1;
