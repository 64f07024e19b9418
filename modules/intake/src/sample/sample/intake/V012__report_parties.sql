insert into intake_report_party (record_id, office_id, part)
select r.id, r.lead_office_id, 'WINDOW' from intake_report r
union all select r.id, r.entered_office_id, 'ENTERED' from intake_report r
union all select r.id, r.office_id, 'RECEIVES' from intake_report r where r.office_id is not null
union all select r.id, d.office_id, 'DECIDES' from intake_report r join intake_decider d on d.county_code = r.county_code where r.state = 'DISPUTED';
