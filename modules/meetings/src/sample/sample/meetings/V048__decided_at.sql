-- What a meeting decided was decided at the one held last.
update meetings_tracking_change c
join meetings_tracked_item i on i.id = c.tracked_item_id
join meetings_meeting m on m.series_id = i.series_id and m.ordinal = 13
set c.meeting_id = m.id, c.changed_at = m.starts_at + interval 1 hour
where c.basis = 'MEETING' and c.meeting_id is null;
