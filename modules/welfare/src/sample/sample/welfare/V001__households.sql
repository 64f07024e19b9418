-- Invented families of the cases below; days are counted back from the day of loading.
insert into registry_household (id, number, county_code, lead_office_id, sensitivity, district_code)
select 900001, 'H115-950001', '6400000000', 10221, 0, null from (select date(convert_tz(utc_timestamp(), '+00:00', '+08:00')) today) t
union all select 900002, 'H115-950002', '6400000000', 10221, 0, null from (select date(convert_tz(utc_timestamp(), '+00:00', '+08:00')) today) t
union all select 900003, 'H115-950003', '6400000000', 10221, 0, null from (select date(convert_tz(utc_timestamp(), '+00:00', '+08:00')) today) t
union all select 900004, 'H115-950004', '6400000000', 10223, 0, null from (select date(convert_tz(utc_timestamp(), '+00:00', '+08:00')) today) t
union all select 900005, 'H115-950005', '6400000000', 10221, 0, null from (select date(convert_tz(utc_timestamp(), '+00:00', '+08:00')) today) t
union all select 900006, 'H115-950006', '6400000000', 10221, 0, null from (select date(convert_tz(utc_timestamp(), '+00:00', '+08:00')) today) t
union all select 900007, 'H115-950007', '6400000000', 10221, 0, null from (select date(convert_tz(utc_timestamp(), '+00:00', '+08:00')) today) t
union all select 900008, 'H115-950008', '6400000000', 10221, 0, null from (select date(convert_tz(utc_timestamp(), '+00:00', '+08:00')) today) t
union all select 900009, 'H115-950009', '6400000000', 10223, 0, null from (select date(convert_tz(utc_timestamp(), '+00:00', '+08:00')) today) t
union all select 900010, 'H115-950010', '6400000000', 10221, 0, null from (select date(convert_tz(utc_timestamp(), '+00:00', '+08:00')) today) t
union all select 900011, 'H115-950011', '6400000000', 10223, 0, null from (select date(convert_tz(utc_timestamp(), '+00:00', '+08:00')) today) t
union all select 900012, 'H115-950012', '6400000000', 10221, 0, null from (select date(convert_tz(utc_timestamp(), '+00:00', '+08:00')) today) t
union all select 900013, 'H115-950013', '6400000000', 10221, 0, null from (select date(convert_tz(utc_timestamp(), '+00:00', '+08:00')) today) t
union all select 900014, 'H115-950014', '6400000000', 10223, 0, null from (select date(convert_tz(utc_timestamp(), '+00:00', '+08:00')) today) t
union all select 900015, 'H115-950015', '6400000000', 10221, 0, null from (select date(convert_tz(utc_timestamp(), '+00:00', '+08:00')) today) t
union all select 900016, 'H115-950016', '6400000000', 10221, 0, null from (select date(convert_tz(utc_timestamp(), '+00:00', '+08:00')) today) t;
