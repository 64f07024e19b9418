insert into meetings_answer_change (answer_id, to_state, text, changed_at, account_id, account_name)
select a.id, 'SENT', a.sent_text, utc_timestamp() - interval 2 day, x.id, x.name
from meetings_answer a
join identity_account x on x.office_id = a.office_id and x.sign_in_name like '%.head'
where a.state = 'RETURNED'
  and not exists (select 1 from meetings_answer_change c where c.answer_id = a.id and c.to_state = 'SENT');
