-- 輔導 of a family whose child's account gets no deposits: why (code list NO_DEPOSIT), and what was arranged.
create table if not exists welfare_account_coaching (
  id bigint not null auto_increment primary key,
  account_id bigint not null,
  held_on date not null,
  reason varchar(10) not null,
  other varchar(300) null,
  arranged varchar(1000) not null,
  months int not null,
  written_on date not null,
  written_name varchar(100) not null,
  key (account_id, held_on),
  foreign key (account_id) references welfare_development_account (id)
);
