insert into welfare_family_case_party (record_id, office_id, account_id, part)
select id, lead_office_id, null, 'LEAD' from welfare_family_case where id >= 5000000
union all select id, null, worker_id, 'WORKER' from welfare_family_case where id >= 5000000 and worker_id is not null;
