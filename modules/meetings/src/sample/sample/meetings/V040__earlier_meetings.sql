-- The items followed so far come from the 11th and 12th meeting: minutes of the 13th and 14th can be selected without meeting their own numbers.
update meetings_tracked_item i
join meetings_series s on s.id = i.series_id and s.short_name = '政策溝通平臺'
set i.number = concat(substring(i.number, 1, 2) - 2, substring(i.number, 3)),
    i.meeting_words = case i.meeting_words when '第13次' then '第11次' when '第14次' then '第12次' else i.meeting_words end,
    i.adopted_on = i.adopted_on - interval 86 day,
    i.meeting_id = null
where i.minutes_item_id is null and i.number regexp '^1[34]-';
