insert into intake_screening (report_id, office_id, end_reason, why, screened_by, screened_for, screened_name, screened_at, agreed, checked_by, checked_name, checked_at)
select r.id, r.office_id, r.end_reason, '依通報內容與轄區擬辦。', a.id, a.id, a.name, r.received_at + interval 40 minute,
  if(r.state = 'PROPOSED', null, true), if(r.state = 'PROPOSED', null, b.id), if(r.state = 'PROPOSED', null, b.name), if(r.state = 'PROPOSED', null, r.received_at + interval 80 minute)
from intake_report r join identity_account a on a.sign_in_name = 'bulk00001' join identity_account b on b.sign_in_name = 'bulk00002'
where r.id >= 5000000 and r.state <> 'RECEIVED';
