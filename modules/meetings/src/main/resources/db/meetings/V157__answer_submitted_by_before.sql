update meetings_answer a set a.submitted_by =
  (select c.account_id from meetings_answer_change c
   where c.answer_id = a.id and c.to_state = 'APPROVING' order by c.id desc limit 1)
where a.submitted_by is null and a.state = 'APPROVING';
