update meetings_answer a
join meetings_round r on r.id = a.round_id and r.state = 'CLOSED'
set a.sent_at = utc_timestamp() - interval 72 day,
  a.sent_by = (select x.name from identity_account x where x.office_id = a.office_id and x.sign_in_name like '%.head');
