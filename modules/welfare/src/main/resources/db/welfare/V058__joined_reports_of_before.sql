update welfare_family_case c set c.joined_reports = (select count(*) from welfare_case_report r where r.case_id = c.id)
where exists (select 1 from welfare_case_report r where r.case_id = c.id);
