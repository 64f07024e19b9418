create table if not exists desk_mail_wish (
  account_id bigint not null primary key,
  none_since datetime(3) not null,
  constraint desk_mail_wish_account foreign key (account_id) references identity_account (id)
);
