-- 案情 of a report that waits to be accepted was corrected after its dispatch
insert into intake_correction (report_id, why, corrected_at, account_id, account_name, office_id)
select r.id, '電話向學校查證：學童為二年級，非五年級；另補體重。', utc_timestamp(3) - interval 6 hour, a.id, a.name, a.office_id
from intake_report r join identity_account a on a.sign_in_name = 'window.officer'
where r.number = concat('通', year(curdate()) - 1911, '-', lpad(10, 6, '0'));
