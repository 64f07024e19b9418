alter table meetings_tracked_item add key if not exists copied (id, urgent_on);
