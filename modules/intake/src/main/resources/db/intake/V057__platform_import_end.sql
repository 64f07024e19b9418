-- an import that was stopped or broke off has an end too: its file, which holds reporters in clear, goes after some days
alter table intake_platform_import
  add column if not exists ended_at datetime(3) null,
  add column if not exists file_gone boolean not null default false;
