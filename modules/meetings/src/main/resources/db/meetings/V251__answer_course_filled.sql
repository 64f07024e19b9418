update meetings_answer a
join (
  select answer_id, min(if(to_state = 'SENT', changed_at, null)) first_sent_at, sum(to_state = 'RETURNED') times_returned
  from meetings_answer_change group by answer_id
) c on c.answer_id = a.id
set a.first_sent_at = coalesce(c.first_sent_at, a.sent_at), a.times_returned = c.times_returned
where a.sent_at is not null and a.first_sent_at is null;
