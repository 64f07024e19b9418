create table if not exists meetings_advice (
  id bigint not null auto_increment primary key,
  round_id bigint not null,
  tracked_item_id bigint not null,
  recommendation varchar(20) not null,
  words varchar(1000) null,
  given_by varchar(60) not null,
  given_at datetime(3) not null,
  version int not null default 0,
  unique key (round_id, tracked_item_id),
  constraint meetings_advice_round foreign key (round_id) references meetings_round (id),
  constraint meetings_advice_item foreign key (tracked_item_id) references meetings_tracked_item (id)
);
