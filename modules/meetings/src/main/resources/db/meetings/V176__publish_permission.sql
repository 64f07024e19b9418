-- who approves answers for an office approves what it publishes; an office can take that from a role alone
insert ignore into identity_role_permission (role_code, permission)
  select role_code, 'meetings.publish' from identity_role_permission where permission = 'meetings.approve';
