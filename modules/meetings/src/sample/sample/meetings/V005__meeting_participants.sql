insert into meetings_meeting_participant (meeting_id, office_id)
select m.id, p.office_id from meetings_meeting m
join meetings_series s on s.id = m.series_id and s.short_name = '政策溝通平臺'
join meetings_series_participant p on p.series_id = s.id
where m.ordinal = 13;
