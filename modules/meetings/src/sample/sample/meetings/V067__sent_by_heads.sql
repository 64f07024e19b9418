update meetings_answer_change c
join meetings_answer a on a.id = c.answer_id
join identity_account x on x.office_id = a.office_id and x.sign_in_name like '%.head'
set c.account_id = x.id, c.account_name = x.name
where c.to_state = 'SENT';
