update meetings_tracking_change c
join meetings_tracked_item i on i.id = c.tracked_item_id
set c.other_item_id = i.merged_into_id, c.note = '併 12-討1 一起規劃。'
where c.act = 'MERGE' and i.merged_into_id is not null;
