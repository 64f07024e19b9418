alter table meetings_request_import_line
  add column if not exists left_out boolean not null default false;
