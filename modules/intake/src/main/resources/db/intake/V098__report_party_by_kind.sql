-- the list of an office by kind alone
create index if not exists by_kind on intake_report_party (office_id, kind, received_at, record_id, account_id, state);
