create table if not exists identity_grant_step (
  id bigint not null auto_increment primary key,
  grant_id bigint not null,
  act varchar(12) not null,
  happened_at datetime(3) not null,
  account_id bigint not null,
  account_name varchar(60) not null,
  words varchar(500) null,
  key (grant_id, id),
  constraint identity_grant_step_grant foreign key (grant_id) references identity_grant (id)
);
