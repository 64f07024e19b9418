-- the same for items: who leads, where they come from, and the days that are counted
alter table meetings_tracked_item
  add key if not exists figures (handling, tracking, sensitivity, lead_office_id, series_id, meeting_id, adopted_on,
    released_on, urgent_on);
