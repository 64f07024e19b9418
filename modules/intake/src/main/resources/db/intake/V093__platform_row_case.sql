alter table intake_platform_row
  add column if not exists case_id bigint null after report_id;
