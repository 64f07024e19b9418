-- 自存款 of one month and what the government adds (相對提撥款). A correction replaces the amount, to nothing where nothing
-- was deposited; what stood there before is in the trail.
create table if not exists welfare_deposit (
  id bigint not null auto_increment primary key,
  account_id bigint not null,
  deposited_for date not null,
  amount int not null,
  added int not null,
  entered_on date not null,
  entered_name varchar(100) not null,
  corrected_on date null,
  corrected_name varchar(100) null,
  corrected_why varchar(300) null,
  version int not null default 1,
  unique key (account_id, deposited_for),
  key (deposited_for, account_id),
  foreign key (account_id) references welfare_development_account (id)
);
