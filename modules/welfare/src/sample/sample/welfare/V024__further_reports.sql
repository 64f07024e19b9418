-- One report joined a case of 三民 that is served; another is dispatched there for a family that is served; invented.
insert ignore into intake_report (id, number, kind, type_code, source_code, unit_code, risk_code, county_code, district_code, received_at,
  told, state, lead_office_id, entered_office_id, sensitivity, office_id, household_id, case_kind, case_id, case_number)
select 900112, 'R115-950112', 'VULNERABLE_FAMILY', 'A', 'B', '24', '4', '6400000000', '64000050', timestampadd(minute, 60, date_sub(t.today, interval 4 day)),
  '學校再次通報：案主連續兩天未到校，案母表示身體不適無法接送。', 'ACCEPTED', 10220, 10220, 0, 10221, 900012, 'welfare.familyCase', 900012, concat('F-', year(t.today) - 1911, '-00012') from (select date(convert_tz(utc_timestamp(), '+00:00', '+08:00')) today) t
union all select 900113, 'R115-950113', 'VULNERABLE_FAMILY', 'A', 'B', '24', '1', '6400000000', '64000050', timestampadd(minute, 60, date_sub(t.today, interval 1 day)),
  '里長通報：案父復工不順，房租已兩個月未繳。', 'DISPATCHED', 10220, 10220, 0, 10221, 900013, null, null, null from (select date(convert_tz(utc_timestamp(), '+00:00', '+08:00')) today) t;
