insert into welfare_case_step (case_id, act, words, taken_at, account_id, account_name)
select r.case_id, 'JOINED', r.report_number, r.joined_at, r.account_id, r.account_name from welfare_case_report r where r.report_id = 900112;
