create table if not exists identity_roster (
  id bigint not null auto_increment primary key,
  kind varchar(20) not null,
  account_id bigint not null,
  file_name varchar(200) not null,
  language varchar(20) not null,
  brought_at datetime(3) not null,
  confirmed_at datetime(3) null,
  key (brought_at),
  constraint identity_roster_account foreign key (account_id) references identity_account (id)
);
