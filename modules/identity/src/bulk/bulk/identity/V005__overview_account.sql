insert into identity_account (sign_in_name, name, office_id, password_hash)
select 'bulk.overview', '全國總覽', id, '${passwordHash}' from directory_office where id = 104;
