alter table meetings_report add column if not exists returned_reason varchar(400) null after submitted_by;
