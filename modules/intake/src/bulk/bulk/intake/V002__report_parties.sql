insert into intake_report_party (record_id, office_id, part)
select id, lead_office_id, 'WINDOW' from intake_report where id >= 5000000
union all select id, entered_office_id, 'ENTERED' from intake_report where id >= 5000000
union all select id, office_id, 'RECEIVES' from intake_report where id >= 5000000 and office_id is not null;
