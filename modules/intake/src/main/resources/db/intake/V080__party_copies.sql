-- what the list of reports asks, at each party of a report: which lie before an office is one index (ADR 0011)
alter table intake_report_party
  add column if not exists received_at datetime(3) null,
  add column if not exists kind varchar(30) null,
  add column if not exists state varchar(20) null;
