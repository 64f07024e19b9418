-- 疑似同一戶: two households that members, or a member and an address, make look like one; the lower id first.
create table if not exists registry_household_twin (
  id bigint not null auto_increment primary key,
  one_id bigint not null,
  other_id bigint not null,
  reason varchar(20) not null,
  two boolean not null default false,
  why varchar(500) null,
  decided_by bigint null,
  version int not null default 1,
  unique key (one_id, other_id),
  key (other_id),
  foreign key (one_id) references registry_household (id),
  foreign key (other_id) references registry_household (id)
);
