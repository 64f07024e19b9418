alter table meetings_report
  add column if not exists columns_text varchar(1000) null after title,
  add column if not exists submitted_by varchar(60) null after state;
