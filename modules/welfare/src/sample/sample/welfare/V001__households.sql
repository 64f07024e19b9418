-- Invented families of the cases below; days are counted back from the day of loading.
insert into registry_household (id, number, county_code, lead_office_id, sensitivity, district_code)
select 900001, 'H115-900001', '6400000000', 10221, 0, null from (select date(convert_tz(utc_timestamp(), '+00:00', '+08:00')) today) t
union all select 900002, 'H115-900002', '6400000000', 10221, 0, null from (select date(convert_tz(utc_timestamp(), '+00:00', '+08:00')) today) t
union all select 900003, 'H115-900003', '6400000000', 10221, 0, null from (select date(convert_tz(utc_timestamp(), '+00:00', '+08:00')) today) t
union all select 900004, 'H115-900004', '6400000000', 10223, 0, null from (select date(convert_tz(utc_timestamp(), '+00:00', '+08:00')) today) t
union all select 900005, 'H115-900005', '6400000000', 10221, 0, null from (select date(convert_tz(utc_timestamp(), '+00:00', '+08:00')) today) t
union all select 900006, 'H115-900006', '6400000000', 10221, 0, null from (select date(convert_tz(utc_timestamp(), '+00:00', '+08:00')) today) t
union all select 900007, 'H115-900007', '6400000000', 10221, 0, null from (select date(convert_tz(utc_timestamp(), '+00:00', '+08:00')) today) t
union all select 900008, 'H115-900008', '6400000000', 10221, 0, null from (select date(convert_tz(utc_timestamp(), '+00:00', '+08:00')) today) t
union all select 900009, 'H115-900009', '6400000000', 10223, 0, null from (select date(convert_tz(utc_timestamp(), '+00:00', '+08:00')) today) t
union all select 900010, 'H115-900010', '6400000000', 10221, 0, null from (select date(convert_tz(utc_timestamp(), '+00:00', '+08:00')) today) t
union all select 900011, 'H115-900011', '6400000000', 10223, 0, null from (select date(convert_tz(utc_timestamp(), '+00:00', '+08:00')) today) t
union all select 900012, 'H115-900012', '6400000000', 10221, 0, null from (select date(convert_tz(utc_timestamp(), '+00:00', '+08:00')) today) t
union all select 900013, 'H115-900013', '6400000000', 10221, 0, null from (select date(convert_tz(utc_timestamp(), '+00:00', '+08:00')) today) t
union all select 900014, 'H115-900014', '6400000000', 10223, 0, null from (select date(convert_tz(utc_timestamp(), '+00:00', '+08:00')) today) t
union all select 900015, 'H115-900015', '6400000000', 10221, 0, null from (select date(convert_tz(utc_timestamp(), '+00:00', '+08:00')) today) t
union all select 900016, 'H115-900016', '6400000000', 10221, 0, null from (select date(convert_tz(utc_timestamp(), '+00:00', '+08:00')) today) t;
