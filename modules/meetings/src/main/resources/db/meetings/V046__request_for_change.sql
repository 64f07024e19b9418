create table if not exists meetings_request_for_change (
  id bigint not null auto_increment primary key,
  tracked_item_id bigint not null,
  office_id bigint not null,
  kind varchar(20) not null,
  reason varchar(1000) not null,
  suggested_office_id bigint null,
  until_day date null,
  state varchar(20) not null,
  asked_by varchar(60) not null,
  asked_at datetime(3) not null,
  decided_by varchar(60) null,
  decided_at datetime(3) null,
  decision_words varchar(1000) null,
  version int not null default 0,
  key (tracked_item_id, state),
  constraint meetings_request_for_change_item foreign key (tracked_item_id) references meetings_tracked_item (id)
);
