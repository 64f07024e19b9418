update meetings_tracking_change c
join meetings_tracked_item i on i.id = c.tracked_item_id
set c.changed_at = i.handed_out_at, c.meeting_id = null
where c.act = 'HAND_OUT' and i.minutes_item_id is null;
