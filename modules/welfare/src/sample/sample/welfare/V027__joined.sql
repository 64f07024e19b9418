insert ignore into welfare_case_report (case_id, report_id, report_number, known_at, joined_at, account_id, account_name)
select 900012, r.id, r.number, r.received_at, r.received_at + interval 6 hour, a.id, a.name
from intake_report r join identity_account a on a.sign_in_name = 'sanmin.supervisor' where r.id = 900112;
