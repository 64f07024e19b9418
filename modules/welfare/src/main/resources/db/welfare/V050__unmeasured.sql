-- Why a case is closed without a second measure; null where there is one, or none is asked.
alter table welfare_decision add column if not exists unmeasured_why varchar(400) null;
