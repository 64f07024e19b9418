-- the item's day at each of its parties: what lies before an office, in order, is one index
alter table meetings_tracked_item_party add column if not exists urgent_on date null after part;
