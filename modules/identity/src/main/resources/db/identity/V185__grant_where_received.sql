-- where the person a grant names worked when it was given: it does not go along to another office
alter table identity_grant
  add column if not exists grantee_at_office_id bigint null after grantee_account_id,
  add constraint identity_grant_grantee_at foreign key if not exists (grantee_at_office_id) references directory_office (id);
