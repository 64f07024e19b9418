insert into intake_screening (report_id, office_id, end_reason, why, screened_by, screened_for, screened_name, screened_at, agreed, checked_by, checked_name, checked_at)
select r.id, if(r.number = concat('通', year(curdate()) - 1911, '-', lpad(8, 6, '0')), null, ifnull(r.office_id, if(r.state = 'ENDED', null, if(r.sensitivity = 1, 10211, 10221)))),
  if(r.number = concat('通', year(curdate()) - 1911, '-', lpad(8, 6, '0')), 'ADVICE', r.end_reason), '依通報內容與轄區擬辦。', o.id, o.id, o.name, r.received_at + interval 40 minute,
  if(r.state = 'PROPOSED', null, r.state <> 'SENT_BACK'), if(r.state = 'PROPOSED', null, c.id), if(r.state = 'PROPOSED', null, c.name),
  if(r.state = 'PROPOSED', null, r.received_at + interval 90 minute)
from intake_report r join identity_account o on o.sign_in_name = 'window.officer' join identity_account c on c.sign_in_name = 'window.checker'
where r.state <> 'RECEIVED' and r.source_system = '本系統';
