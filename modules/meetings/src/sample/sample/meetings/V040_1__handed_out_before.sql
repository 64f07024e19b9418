-- They were handed out soon after these meetings.
update meetings_tracked_item i
join meetings_series s on s.id = i.series_id and s.short_name = '政策溝通平臺'
set i.handed_out_at = timestamp(i.adopted_on + interval 9 day, '02:00:00')
where i.minutes_item_id is null and i.number regexp '^1[12]-';
