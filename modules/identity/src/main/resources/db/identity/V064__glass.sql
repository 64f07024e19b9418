-- 緊急調閱: each opening is a grant of one record for hours, and waits for a reviewer
create table if not exists identity_glass (
  id bigint not null auto_increment primary key,
  grant_id bigint not null,
  kind varchar(60) not null,
  record_id bigint not null,
  record_words varchar(200) not null,
  lead_office_id bigint not null,
  account_id bigint not null,
  reason varchar(500) not null,
  opened_at datetime(3) not null,
  until datetime(3) not null,
  reviewing_office_id bigint not null,
  review_by date not null,
  verdict varchar(12) null,
  verdict_words varchar(500) null,
  reviewed_by bigint null,
  reviewed_at datetime(3) null,
  version int not null default 0,
  unique key (grant_id),
  key waiting (reviewing_office_id, verdict, review_by),
  key (account_id, opened_at),
  constraint identity_glass_grant foreign key (grant_id) references identity_grant (id)
);
