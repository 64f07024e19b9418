-- the items an office leads or works in, without reading the parties themselves
alter table meetings_tracked_item_party add key if not exists by_part (office_id, part, record_id);
