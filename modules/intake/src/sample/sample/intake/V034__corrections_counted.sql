update intake_report r set r.corrections = (select count(*) from intake_correction c where c.report_id = r.id)
where r.id in (select report_id from intake_correction);
