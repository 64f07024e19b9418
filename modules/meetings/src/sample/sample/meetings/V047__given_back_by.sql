update meetings_answer_change c
join identity_account x on x.sign_in_name = 'shejia.officer'
set c.account_id = x.id, c.account_name = x.name, c.changed_at = utc_timestamp() - interval 1 day
where c.to_state = 'RETURNED';
