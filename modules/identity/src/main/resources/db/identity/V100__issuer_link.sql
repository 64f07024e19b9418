create table if not exists identity_issuer_link (
  account_id bigint not null primary key,
  issuer varchar(255) character set utf8mb4 collate utf8mb4_bin not null,
  subject varchar(255) character set utf8mb4 collate utf8mb4_bin null,
  announced varchar(200) character set utf8mb4 collate utf8mb4_bin null,
  opened_by_arrival boolean not null default false,
  linked_at datetime(3) null,
  unique key identity_issuer_link_subject (issuer, subject),
  unique key identity_issuer_link_announced (issuer, announced),
  constraint identity_issuer_link_account foreign key (account_id) references identity_account (id)
);
