create table if not exists welfare_development_account_party (
  id bigint not null auto_increment primary key,
  record_id bigint not null,
  office_id bigint null,
  account_id bigint null,
  part varchar(20) not null,
  unique key (record_id, office_id, account_id, part),
  key (office_id, account_id, record_id),
  key (account_id, record_id),
  foreign key (record_id) references welfare_development_account (id),
  foreign key (office_id) references directory_office (id),
  foreign key (account_id) references identity_account (id)
);
