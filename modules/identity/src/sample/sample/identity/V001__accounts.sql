insert into identity_account (id, sign_in_name, name, office_id, password_hash)
select 1, 'admin', '示範管理者', id, '${passwordHash}' from directory_office where name = '衛生福利部';
