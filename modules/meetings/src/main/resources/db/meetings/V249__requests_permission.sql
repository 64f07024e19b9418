-- themes and compiling offices: for who keeps meetings and approves in an office; another role can be given it alone
insert ignore into identity_role_permission (role_code, permission)
  select k.role_code, 'meetings.requests' from identity_role_permission k
  join identity_role_permission a on a.role_code = k.role_code and a.permission = 'meetings.approve'
  where k.permission = 'meetings.keep';
