insert into meetings_series_party (record_id, office_id, part)
select s.id, s.lead_office_id, 'STAFF' from meetings_series s where s.short_name = '政策溝通平臺'
union all select s.id, s.convener_office_id, 'CONVENER' from meetings_series s where s.short_name = '政策溝通平臺'
union all select p.series_id, p.office_id, 'TAKING_PART' from meetings_series_participant p
  join meetings_series s on s.id = p.series_id where s.short_name = '政策溝通平臺';
