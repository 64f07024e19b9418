insert into welfare_family_case_party (record_id, office_id, account_id, part)
select 900005, null, (select id from identity_account where sign_in_name = 'sanmin.worker'), 'WORKER' from (select date(convert_tz(utc_timestamp(), '+00:00', '+08:00')) today) t
union all select 900006, null, (select id from identity_account where sign_in_name = 'sanmin.worker'), 'WORKER' from (select date(convert_tz(utc_timestamp(), '+00:00', '+08:00')) today) t
union all select 900007, null, (select id from identity_account where sign_in_name = 'sanmin.worker'), 'WORKER' from (select date(convert_tz(utc_timestamp(), '+00:00', '+08:00')) today) t
union all select 900008, null, (select id from identity_account where sign_in_name = 'sanmin.worker2'), 'WORKER' from (select date(convert_tz(utc_timestamp(), '+00:00', '+08:00')) today) t
union all select 900009, null, (select id from identity_account where sign_in_name = 'fengshan.worker'), 'WORKER' from (select date(convert_tz(utc_timestamp(), '+00:00', '+08:00')) today) t
union all select 900010, null, (select id from identity_account where sign_in_name = 'sanmin.worker'), 'WORKER' from (select date(convert_tz(utc_timestamp(), '+00:00', '+08:00')) today) t
union all select 900011, null, (select id from identity_account where sign_in_name = 'fengshan.worker'), 'WORKER' from (select date(convert_tz(utc_timestamp(), '+00:00', '+08:00')) today) t
union all select 900012, null, (select id from identity_account where sign_in_name = 'sanmin.worker'), 'WORKER' from (select date(convert_tz(utc_timestamp(), '+00:00', '+08:00')) today) t
union all select 900013, null, (select id from identity_account where sign_in_name = 'sanmin.worker2'), 'WORKER' from (select date(convert_tz(utc_timestamp(), '+00:00', '+08:00')) today) t
union all select 900014, null, (select id from identity_account where sign_in_name = 'fengshan.worker'), 'WORKER' from (select date(convert_tz(utc_timestamp(), '+00:00', '+08:00')) today) t
union all select 900015, null, (select id from identity_account where sign_in_name = 'sanmin.worker2'), 'WORKER' from (select date(convert_tz(utc_timestamp(), '+00:00', '+08:00')) today) t
union all select 900016, null, (select id from identity_account where sign_in_name = 'sanmin.worker'), 'WORKER' from (select date(convert_tz(utc_timestamp(), '+00:00', '+08:00')) today) t;
