insert into identity_account (id, sign_in_name, name, office_id, password_hash) values (1, 'admin', '示範管理者', 1, '${passwordHash}');
