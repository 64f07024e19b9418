-- 併戶: gone_id became one with kept_id. was_: how the one that stays was; given_: as it was chosen.
create table if not exists registry_household_merge (
  id bigint not null auto_increment primary key,
  kept_id bigint not null,
  gone_id bigint not null,
  state varchar(10) not null,
  why varchar(500) not null,
  done_by bigint not null,
  done_on date not null,
  was_county char(10) not null,
  was_district varchar(12) null,
  was_lead bigint not null,
  given_county char(10) not null,
  given_district varchar(12) null,
  given_lead bigint not null,
  undone_by bigint null,
  undone_why varchar(500) null,
  version int not null default 1,
  key (kept_id),
  key (gone_id),
  foreign key (kept_id) references registry_household (id),
  foreign key (gone_id) references registry_household (id)
);
