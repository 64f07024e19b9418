-- Who sent what in the open round, by name; the answer given back had been sent before.
update meetings_answer a
join identity_account x on x.office_id = a.office_id and x.sign_in_name like '%.head'
set a.sent_by = x.name
where a.sent_by = '單位主管';
