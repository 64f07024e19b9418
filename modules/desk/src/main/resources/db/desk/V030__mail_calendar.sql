-- an invitation by mail carries its entry for the receiver's calendar, as it was when the mail was written
alter table desk_mail
  add column if not exists calendar_method varchar(10) null,
  add column if not exists calendar_text mediumtext null;
