insert into registry_household_party (record_id, office_id, account_id, part)
select 900001, 10221, null, 'LEAD' from (select date(convert_tz(utc_timestamp(), '+00:00', '+08:00')) today) t
union all select 900002, 10221, null, 'LEAD' from (select date(convert_tz(utc_timestamp(), '+00:00', '+08:00')) today) t
union all select 900003, 10221, null, 'LEAD' from (select date(convert_tz(utc_timestamp(), '+00:00', '+08:00')) today) t
union all select 900004, 10223, null, 'LEAD' from (select date(convert_tz(utc_timestamp(), '+00:00', '+08:00')) today) t
union all select 900005, 10221, null, 'LEAD' from (select date(convert_tz(utc_timestamp(), '+00:00', '+08:00')) today) t
union all select 900006, 10221, null, 'LEAD' from (select date(convert_tz(utc_timestamp(), '+00:00', '+08:00')) today) t
union all select 900007, 10221, null, 'LEAD' from (select date(convert_tz(utc_timestamp(), '+00:00', '+08:00')) today) t
union all select 900008, 10221, null, 'LEAD' from (select date(convert_tz(utc_timestamp(), '+00:00', '+08:00')) today) t
union all select 900009, 10223, null, 'LEAD' from (select date(convert_tz(utc_timestamp(), '+00:00', '+08:00')) today) t
union all select 900010, 10221, null, 'LEAD' from (select date(convert_tz(utc_timestamp(), '+00:00', '+08:00')) today) t
union all select 900011, 10223, null, 'LEAD' from (select date(convert_tz(utc_timestamp(), '+00:00', '+08:00')) today) t
union all select 900012, 10221, null, 'LEAD' from (select date(convert_tz(utc_timestamp(), '+00:00', '+08:00')) today) t
union all select 900013, 10221, null, 'LEAD' from (select date(convert_tz(utc_timestamp(), '+00:00', '+08:00')) today) t
union all select 900014, 10223, null, 'LEAD' from (select date(convert_tz(utc_timestamp(), '+00:00', '+08:00')) today) t
union all select 900015, 10221, null, 'LEAD' from (select date(convert_tz(utc_timestamp(), '+00:00', '+08:00')) today) t
union all select 900016, 10221, null, 'LEAD' from (select date(convert_tz(utc_timestamp(), '+00:00', '+08:00')) today) t;
