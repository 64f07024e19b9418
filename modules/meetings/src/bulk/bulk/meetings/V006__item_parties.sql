-- Lead and staff unit, one co-office, and four offices that may read.
insert into meetings_tracked_item_party (record_id, office_id, part)
select id, lead_office_id, 'LEAD' from meetings_tracked_item where id >= 500000
union all
select i.id, s.lead_office_id, 'STAFF' from meetings_tracked_item i join meetings_series s on s.id = i.series_id where i.id >= 500000;
