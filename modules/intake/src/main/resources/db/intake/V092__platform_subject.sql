-- An export is a list of reports or of cases; of cases a row may join one that goes on, or be a further member of one.
alter table intake_platform_import
  add column if not exists subject varchar(10) not null default 'REPORTS' after platform,
  add column if not exists rows_joined int not null default 0 after rows_wrong,
  add column if not exists rows_member int not null default 0 after rows_joined;
