insert into intake_report_step (report_id, verb, office_id, words, taken_at, account_id, account_name)
select r.id, v.verb, if(v.verb in ('DISPATCH', 'ACCEPT'), r.office_id, null), null, r.received_at + interval v.minutes minute, a.id, a.name
from intake_report r
join (
  select 'REGISTER' verb, 0 minutes, null state union all select 'DISPATCH', 90, 'ACCEPTED' union all select 'DISPATCH', 90, 'DISPATCHED' union all select 'ACCEPT', 300, 'ACCEPTED' union all select 'END', 120, 'ENDED'
) v on v.state is null or v.state = r.state
join identity_account a on a.sign_in_name = 'bulk00001'
where r.id >= 5000000;
