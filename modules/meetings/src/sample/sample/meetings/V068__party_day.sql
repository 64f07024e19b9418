update meetings_tracked_item_party p join meetings_tracked_item i on i.id = p.record_id set p.urgent_on = i.urgent_on
where p.urgent_on is null;
