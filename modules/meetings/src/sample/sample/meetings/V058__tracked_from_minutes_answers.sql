insert into meetings_answer (round_id, tracked_item_id, office_id, part, state)
select r.id, i.id, i.lead_office_id, 'LEAD', 'NONE'
from meetings_round r join meetings_tracked_item i on i.series_id = r.series_id and i.minutes_item_id is not null
where r.state = 'OPEN';
