insert into meetings_answer (round_id, tracked_item_id, office_id, part, state)
select r.id, i.id, p.office_id, p.part, 'NONE'
from meetings_round r
join meetings_tracked_item i on i.series_id = r.series_id and i.handling = 'REPORT' and i.tracking = 'UNDER'
join meetings_tracked_item_party p on p.record_id = i.id and p.part in ('LEAD', 'CO')
where r.state = 'OPEN';
