-- The items so far come from meetings before those whose minutes a newcomer brings and selects: their numbers stay free.
update meetings_tracked_item i
join meetings_series s on s.id = i.series_id and s.short_name = '政策溝通平臺'
set i.meeting_words = if(i.number like '13-%', '第11次', '第12次'),
  i.adopted_on = curdate() - interval if(i.number like '13-%', 210, 120) day,
  i.handed_out_at = utc_timestamp() - interval if(i.number like '13-%', 201, 111) day,
  i.meeting_id = null,
  i.number = concat(if(i.number like '13-%', '11', '12'), substring(i.number, 3))
where i.minutes_item_id is null and (i.number like '13-%' or i.number like '14-%');
