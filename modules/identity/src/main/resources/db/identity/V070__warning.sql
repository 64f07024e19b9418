-- 異常存取: what the watch found in the trail, and what a head or auditor says of it
create table if not exists identity_warning (
  id bigint not null auto_increment primary key,
  rule varchar(20) not null,
  account_id bigint not null,
  office_id bigint not null,
  since datetime(3) not null,
  until datetime(3) not null,
  kind varchar(60) not null,
  question varchar(500) not null,
  acts int not null,
  found_at datetime(3) not null,
  review_by date not null,
  verdict varchar(12) null,
  verdict_words varchar(500) null,
  reviewed_by bigint null,
  reviewed_at datetime(3) null,
  version int not null default 0,
  unique key one_of_a_time (rule, account_id, since, kind, question),
  key waiting (office_id, verdict, review_by),
  key (verdict, found_at),
  constraint identity_warning_account foreign key (account_id) references identity_account (id)
);
