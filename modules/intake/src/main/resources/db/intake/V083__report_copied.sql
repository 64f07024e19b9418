alter table intake_report
  add key if not exists copied (id, received_at, kind, state),
  add key if not exists source_number (source_number);
