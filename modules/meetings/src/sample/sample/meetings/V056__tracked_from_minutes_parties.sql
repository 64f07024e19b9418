insert into meetings_tracked_item_party (record_id, office_id, part)
select i.id, i.lead_office_id, 'LEAD' from meetings_tracked_item i where i.minutes_item_id is not null
union all select i.id, s.lead_office_id, 'STAFF' from meetings_tracked_item i join meetings_series s on s.id = i.series_id
  where i.minutes_item_id is not null
union all select i.id, p.office_id, 'READER' from meetings_tracked_item i
  join meetings_series_participant p on p.series_id = i.series_id and p.office_id <> i.lead_office_id
  where i.minutes_item_id is not null;
