insert into meetings_selection_row (selection_id, item_id, position, handling, title, lead_office_id, due_kind, due_date, due_words)
select s.id, i.id, i.position, if(u.office_id is null, 'NONE', 'REPORT'), left(i.text, 200), u.office_id, i.due_kind, i.due_date, i.due_words
from meetings_selection s
join meetings_minutes_item i on i.minutes_id = s.minutes_id and i.citation is not null
left join meetings_minutes_item_unit u on u.item_id = i.id;
