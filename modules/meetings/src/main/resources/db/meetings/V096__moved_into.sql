alter table meetings_tracked_item
  add column if not exists moved_into_id bigint null after moved_to,
  add key if not exists (moved_into_id);
