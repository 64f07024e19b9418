-- those given before: where their people are now
update identity_grant g join identity_account a on a.id = g.grantee_account_id
set g.grantee_at_office_id = a.office_id where g.grantee_at_office_id is null;
