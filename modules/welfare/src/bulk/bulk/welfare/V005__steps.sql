insert into welfare_case_step (case_id, act, words, taken_at, account_id, account_name)
select c.id, s.act, case s.act when 'OPENED' then c.report_number when 'ASSIGNED' then c.worker_name end, c.opened_at + interval s.days day, coalesce(c.worker_id, a.id), coalesce(c.worker_name, a.name)
from welfare_family_case c
join (select 'OPENED' act, 0 days union all select 'ASSIGNED', 1 union all select 'ASSESSED', 21 union all select 'DECIDED', 25) s
join identity_account a on a.sign_in_name = 'bulk00001'
where c.id >= 5000000 and (s.act = 'OPENED' or s.act = 'ASSIGNED' and c.worker_id is not null or c.state in ('SERVED', 'CLOSED', 'NOT_OPENED'));
