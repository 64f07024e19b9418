-- A case that a platform keeps too has its number there; one that came from there had no report here.
alter table welfare_family_case
  modify report_id bigint null,
  modify report_number varchar(30) null,
  add column if not exists source_system varchar(40) null after report_number,
  add column if not exists source_number varchar(60) null after source_system,
  add column if not exists brought_at datetime(3) null after source_number,
  add unique index if not exists welfare_family_case_source (source_system, source_number);
