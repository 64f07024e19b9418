alter table meetings_tracking_change
  add column if not exists other_item_id bigint null after note,
  modify column note varchar(1200) null;
