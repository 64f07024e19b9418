create table if not exists identity_role_permission (
  role_code varchar(40) not null,
  permission varchar(60) not null,
  primary key (role_code, permission),
  constraint identity_role_permission_role foreign key (role_code) references identity_role (code)
);
