-- Nobody waits for the steps of a case that ended.
update intake_clock c join welfare_family_case f on f.report_id = c.report_id
set c.over_at = f.ended_on, c.over_why = case f.state when 'NOT_OPENED' then '不開案（N）' else '結案' end
where f.id between 900001 and 900016 and f.ended_on is not null and c.over_at is null;
