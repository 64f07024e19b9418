-- The list of an office by state: without it a window with 240,000 reports reads them all to find the 72 that were received.
-- The account stands last, since the scope asks for an office's rows whatever the account.
create index if not exists by_state on intake_report_party (office_id, state, kind, received_at, record_id, account_id);
