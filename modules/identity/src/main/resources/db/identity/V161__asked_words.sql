-- words that somebody looked for: they may name a person and stay out of addresses; the account's own, for some days
create table if not exists identity_asked_words (
  id bigint not null auto_increment primary key,
  account_id bigint not null,
  words varchar(200) not null,
  asked_at datetime(3) not null,
  key (asked_at),
  constraint identity_asked_words_account foreign key (account_id) references identity_account (id)
);
