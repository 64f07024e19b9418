create table if not exists meetings_tracked_item_party (
  id bigint not null auto_increment primary key,
  record_id bigint not null,
  office_id bigint null,
  account_id bigint null,
  part varchar(20) not null,
  read_at datetime(3) null,
  read_by varchar(60) null,
  key (record_id),
  key (office_id, record_id),
  key (account_id, record_id),
  constraint meetings_tracked_item_party_record foreign key (record_id) references meetings_tracked_item (id) on delete cascade
);
