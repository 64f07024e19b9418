-- Who works on families: in each centre two supervisors and thirteen social workers, twenty people in the dispatch window;
-- elsewhere the bureau of social affairs is both. They are the first of their office, since those have the bulk cases.
update identity_account_role r
join (
  select a.id, o.id = 10220 is_window, o.id between 10221 and 10238 is_centre, row_number() over (partition by o.id order by a.id) - 1 n
  from identity_account a join directory_office o on o.id = a.office_id
  where a.sign_in_name like 'bulk0%'
    and (o.id between 10220 and 10238 or o.kind = 'BUREAU' and o.county_code <> '6400000000' and o.name regexp '社會[局處]$')
) p on p.id = r.account_id
set r.role_code = case when p.is_window or p.n >= 15 then 'intakeOfficer' when p.n < 2 then 'socialWorkSupervisor' else 'socialWorker' end
where p.n < if(p.is_centre, 15, 20);
