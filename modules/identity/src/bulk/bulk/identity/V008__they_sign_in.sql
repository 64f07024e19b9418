-- A load of many people needs many who can sign in.
update identity_account set password_hash = '${passwordHash}' where sign_in_name like 'bulk0%';
