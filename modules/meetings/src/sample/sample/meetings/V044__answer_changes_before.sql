update meetings_answer_change c
join meetings_answer a on a.id = c.answer_id
join meetings_round r on r.id = a.round_id and r.state = 'CLOSED'
set c.changed_at = a.sent_at, c.account_name = a.sent_by;
