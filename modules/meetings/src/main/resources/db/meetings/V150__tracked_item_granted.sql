-- what an office leads and may be granted: counted from this index alone, without reading the items
alter table meetings_tracked_item add key if not exists granted (lead_office_id, sensitivity, urgent_on);
