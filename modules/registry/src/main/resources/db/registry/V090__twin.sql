-- 疑似同一人: two records that number or name and birth make look like one person; the lower id first. Decided once: who
-- are two stays remembered with the reason and is proposed no more.
create table if not exists registry_twin (
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
  foreign key (one_id) references registry_person (id),
  foreign key (other_id) references registry_person (id)
);
