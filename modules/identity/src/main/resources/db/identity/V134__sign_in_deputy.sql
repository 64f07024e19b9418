alter table identity_sign_in add column if not exists deputy_id bigint null;
