create table if not exists desk_notice (
  id bigint not null auto_increment primary key,
  office_id bigint null,
  account_id bigint null,
  told_by bigint null,
  text_key varchar(80) not null,
  arguments varchar(1000) not null,
  page varchar(300) not null,
  told_at datetime(3) not null,
  key (office_id, told_at),
  key (account_id, told_at),
  constraint desk_notice_office foreign key (office_id) references directory_office (id),
  constraint desk_notice_account foreign key (account_id) references identity_account (id)
);
