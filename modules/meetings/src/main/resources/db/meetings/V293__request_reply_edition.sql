create table if not exists meetings_request_reply_edition (
  id bigint not null auto_increment primary key,
  reply_id bigint not null,
  type varchar(20) null,
  text mediumtext not null,
  person varchar(200) null,
  given_at datetime(3) not null,
  given_by varchar(60) null,
  replaced_at datetime(3) not null,
  replaced_by varchar(60) not null,
  reason varchar(2000) not null,
  key (reply_id),
  constraint meetings_request_reply_edition_reply foreign key (reply_id) references meetings_request_reply (id) on delete cascade
);
