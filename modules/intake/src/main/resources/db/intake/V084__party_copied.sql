-- the copies can never differ: the server changes them with the report, and refuses others
alter table intake_report_party
  add key if not exists desk (office_id, account_id, received_at, kind, state, record_id),
  add foreign key if not exists intake_report_party_copied (record_id, received_at, kind, state)
    references intake_report (id, received_at, kind, state) on update cascade on delete cascade;
