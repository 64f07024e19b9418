-- 分列: the item of which this is one part
alter table meetings_tracked_item
  add column if not exists split_from_id bigint null after moved_into_id,
  add key if not exists (split_from_id);
