insert into meetings_meeting_party (record_id, office_id, part)
select m.id, p.office_id, p.part from meetings_meeting m
join meetings_series s on s.id = m.series_id and s.short_name = '政策溝通平臺'
join meetings_series_party p on p.record_id = s.id
where m.ordinal in (2, 4, 6, 8, 10);
