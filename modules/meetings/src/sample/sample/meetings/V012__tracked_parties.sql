insert into meetings_tracked_item_party (record_id, office_id, part)
select i.id, i.lead_office_id, 'LEAD' from meetings_tracked_item i;
insert into meetings_tracked_item_party (record_id, office_id, part)
select i.id, s.lead_office_id, 'STAFF' from meetings_tracked_item i join meetings_series s on s.id = i.series_id;
insert into meetings_tracked_item_party (record_id, office_id, part)
select i.id, o.id, 'CO'
from meetings_tracked_item i
join directory_office o on o.name in ('高雄市政府社會局', '衛生福利部心理健康司') and o.id <> i.lead_office_id
where i.number in ('13-討1', '14-報1(1)', '14-討2');
