create table if not exists meetings_worksheet (
  id bigint not null auto_increment primary key,
  round_id bigint not null,
  account_id bigint not null,
  file_name varchar(200) not null,
  language varchar(20) not null,
  foreign_rows int not null,
  brought_at datetime(3) not null,
  confirmed_at datetime(3) null,
  key (brought_at),
  constraint meetings_worksheet_round foreign key (round_id) references meetings_round (id),
  constraint meetings_worksheet_account foreign key (account_id) references identity_account (id)
);
