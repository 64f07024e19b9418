-- Statistics ask for the cases of a period.
alter table welfare_family_case
  add index if not exists welfare_family_case_opened (opened_at),
  add index if not exists welfare_family_case_ended (ended_on);
