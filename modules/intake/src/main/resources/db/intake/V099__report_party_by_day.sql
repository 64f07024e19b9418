-- The reports of an office in a period: statistics read the year they ask for and not every report that ever came.
create index if not exists by_day on intake_report_party (office_id, received_at, kind, state, record_id, account_id);
