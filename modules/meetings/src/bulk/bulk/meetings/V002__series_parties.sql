-- The staff unit, and each of the county offices in every fourth series.
insert into meetings_series_party (record_id, office_id, part)
select id, lead_office_id, 'STAFF' from meetings_series where id > 500000
union all
select s.id, o.id, 'TAKING_PART' from meetings_series s join directory_office o on o.id between 10200 and 12999 and (o.id + s.id) % 4 = 0
where s.id > 500000;
