update desk_task t
join meetings_answer a on t.record_kind = 'meetings.answer' and a.id = t.record_id
join meetings_tracked_item i on i.id = a.tracked_item_id
set t.object_words = concat(i.number, ' ', i.title);
