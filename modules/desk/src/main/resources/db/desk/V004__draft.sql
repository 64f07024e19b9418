create table if not exists desk_draft (
  account_id bigint not null,
  page varchar(60) not null,
  record varchar(60) not null,
  fields mediumtext not null,
  saved_at datetime(3) not null,
  primary key (account_id, page, record),
  key (saved_at),
  constraint desk_draft_account foreign key (account_id) references identity_account (id)
);
