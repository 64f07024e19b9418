insert into welfare_development_account_party (record_id, office_id, part)
select id, lead_office_id, 'KEEPS' from welfare_development_account where id between 900001 and 900005;
