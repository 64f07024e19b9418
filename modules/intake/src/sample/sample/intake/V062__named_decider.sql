-- 唐立德, head of the bureau, decided last year; since then the person named does
insert into intake_named_decider (county_code, office_id, account_id, account_name, valid_from, valid_to, named_by, named_by_name, named_at)
select d.county_code, d.office_id, p.id, p.name, n.valid_from, n.valid_to, h.id, h.name, n.named_at
from intake_decider d
join (
  select 'kaohsiung.head' person, current_date - interval 600 day valid_from, current_date - interval 201 day valid_to, utc_timestamp(3) - interval 601 day named_at
  union all select 'kaohsiung.decider', current_date - interval 200 day, null, utc_timestamp(3) - interval 205 day
) n
join identity_account p on p.sign_in_name = n.person
join identity_account h on h.sign_in_name = 'kaohsiung.head'
where d.county_code = '6400000000';
