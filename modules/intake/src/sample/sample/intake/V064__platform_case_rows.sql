insert ignore into intake_platform_row (import_id, position, source_number, result, case_id, field, was_read, rule)
select i.id, r.n, r.number, r.result, r.of_case, r.field, r.was_read, r.rule
from intake_platform_import i join (
  select 2 n, 'FV-TEST-0012' number, 'JOINED' result, 900012 of_case, null field, null was_read, null rule
  union all select 3, 'FV-TEST-0012', 'MEMBER', 900012, null, null, null
  union all select 4, 'FV-TEST-0021', 'WRONG', null, 'WORKER', '林離職', 'welfare.brought.unknownWorker'
  union all select 5, 'FV-TEST-0022', 'WRONG', null, 'CENTRE', '鳳山社福中心', 'welfare.brought.notMine') r
where i.id = 2 and i.subject = 'CASES';
