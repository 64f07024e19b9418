create table if not exists identity_grant_kind (
  grant_id bigint not null,
  kind varchar(60) not null,
  primary key (grant_id, kind),
  key (kind, grant_id),
  constraint identity_grant_kind_grant foreign key (grant_id) references identity_grant (id)
);
