-- who decides disputes in 高雄市, in the bureau above window and centres; invented, signs in as all of the demo do
insert into identity_account (sign_in_name, name, office_id, password_hash, demo, confirmed_at)
select 'kaohsiung.decider', '溫以誠', d.office_id, a.password_hash, true, utc_timestamp(3)
from intake_decider d join identity_account a on a.sign_in_name = 'window.checker'
where d.county_code = '6400000000';
