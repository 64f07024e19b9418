insert into welfare_case_step (case_id, act, words, taken_at, account_id, account_name)
select c.id, 'BROUGHT', concat(c.source_system, ' ', c.source_number), c.brought_at, a.id, a.name
from welfare_family_case c join identity_account a on a.sign_in_name = 'sanmin.supervisor'
where c.id = 900012 and not exists (select 1 from welfare_case_step s where s.case_id = c.id and s.act = 'BROUGHT');
