insert into meetings_answer_change (answer_id, to_state, note, text, changed_at, account_id, account_name)
select a.id, a.state, a.returned_reason, a.text, coalesce(a.sent_at, utc_timestamp() - interval 1 day), x.id, x.name
from meetings_answer a
join (select min(id) id, office_id, min(name) name from identity_account group by office_id) x on x.office_id = a.office_id
where a.state <> 'NONE';
