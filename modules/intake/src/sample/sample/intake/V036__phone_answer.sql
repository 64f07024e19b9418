-- the mental health centre answered on the telephone: it works in a system of its own
insert into intake_phone_answer (report_id, office_id, answered_by, answered_at, accepts, words, recorded_by, recorded_at)
select r.id, r.office_id, '康個管師', c.met_at, true, '個案由本中心自己的系統管理。', a.id, c.met_at + interval 20 minute
from intake_report r join intake_clock c on c.report_id = r.id and c.step = 'ACCEPT' join identity_account a on a.sign_in_name = 'window.officer'
where r.number = concat('通', year(curdate()) - 1911, '-', lpad(18, 6, '0')) and c.met_at is not null;
