update intake_report r join welfare_family_case c on c.report_id = r.id
set r.case_kind = 'welfare.familyCase', r.case_id = c.id, r.case_number = c.number where c.id >= 5000000;
