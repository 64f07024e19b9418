create table if not exists meetings_urging (
  id bigint not null auto_increment primary key,
  round_id bigint not null,
  draft_of bigint null,
  prepared_by varchar(60) not null,
  prepared_at datetime(3) not null,
  released_by varchar(60) null,
  released_at datetime(3) null,
  version int not null default 0,
  unique key one_draft (draft_of),
  key (round_id, released_at),
  constraint meetings_urging_round foreign key (round_id) references meetings_round (id)
);
