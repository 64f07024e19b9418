insert into intake_report_step (report_id, verb, office_id, words, taken_at, account_id, account_name)
select c.report_id, 'AMEND', null, c.why, c.corrected_at, c.account_id, c.account_name from intake_correction c;
