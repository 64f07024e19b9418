-- Who took part, and that the person read the record. remark: what the person wishes to add.
create table if not exists welfare_supervised_worker (
  id bigint not null auto_increment primary key,
  supervision_id bigint not null,
  account_id bigint not null,
  account_name varchar(100) not null,
  confirmed_at datetime(3) null,
  remark varchar(1000) null,
  unique key (supervision_id, account_id),
  key (account_id, supervision_id),
  foreign key (supervision_id) references welfare_supervision (id),
  foreign key (account_id) references identity_account (id)
);
