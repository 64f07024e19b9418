insert into meetings_request_step (request_id, to_state, words, taken_at, account_id, account_name)
select r.id, s.to_state, null, coalesce(r.sent_at, timestamp(curdate() - interval 3 day, '01:00:00')) + interval s.after_days day, a.id, a.name
from meetings_county_request r
join (select 'DRAFT' to_state, -9 after_days union all select 'REVIEW', -7 union all select 'COMPILING', -5 union all select 'SENT', 0 union all select 'REPLIED', 9) s
join (select min(id) id, min(name) name from identity_account where sign_in_name = 'kaohsiung.officer') a
where s.to_state = 'DRAFT' or s.to_state = 'REVIEW' and r.state <> 'DRAFT'
  or s.to_state = 'COMPILING' and r.number is not null
  or s.to_state = 'SENT' and r.sent_at is not null
  or s.to_state = 'REPLIED' and r.state in ('REPLIED', 'DONE', 'UNDER_WAY', 'IMPOSSIBLE')
order by r.id, s.after_days;
