insert into meetings_tracked_item_party (record_id, urgent_on, office_id, part)
select i.id, i.urgent_on, i.lead_office_id, 'LEAD' from meetings_tracked_item i
join meetings_series s on s.id = i.series_id and s.short_name = '政策溝通平臺'
where i.number regexp '^(2|4|6|8|10)-'
union all
select i.id, i.urgent_on, s.lead_office_id, 'STAFF' from meetings_tracked_item i
join meetings_series s on s.id = i.series_id and s.short_name = '政策溝通平臺'
where i.number regexp '^(2|4|6|8|10)-';
