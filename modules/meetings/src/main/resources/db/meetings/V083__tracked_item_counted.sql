-- Counting the items of a wide scope reads this index alone; the lists of one state end early in the other.
alter table meetings_tracked_item
  add key if not exists counted (sensitivity, tracking, urgent_on),
  add key if not exists by_county (county_code, sensitivity, urgent_on);
