-- the same heading may be another field in a list of cases than in one of reports
alter table intake_platform_column
  add column if not exists subject varchar(10) not null default 'REPORTS' after county_code,
  drop index if exists platform,
  add unique index if not exists platform_subject_heading (platform, county_code, subject, heading);
