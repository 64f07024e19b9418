alter table meetings_report_entry
  add column if not exists target_item_id bigint null after disposition,
  add column if not exists target_words varchar(200) null after target_item_id;
