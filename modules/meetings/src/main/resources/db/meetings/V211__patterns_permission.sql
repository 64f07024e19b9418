-- who keeps meetings may teach the reader; an office can take that from a role without taking the meetings
insert ignore into identity_role_permission (role_code, permission)
  select role_code, 'meetings.patterns' from identity_role_permission where permission = 'meetings.keep';
