-- 處遇計畫 of a case in editions: one is written at a time, and the one before holds until it is approved.
create table if not exists welfare_plan (
  id bigint not null auto_increment primary key,
  case_id bigint not null,
  edition int not null,
  state varchar(20) not null,
  review_on date null,
  writer_id bigint not null,
  writer_name varchar(100) not null,
  handed_in_at datetime(3) null,
  decider_name varchar(100) null,
  decided_at datetime(3) null,
  returned_why varchar(400) null,
  acts int not null default 0,
  version int not null default 1,
  unique key (case_id, edition),
  foreign key (case_id) references welfare_family_case (id),
  foreign key (writer_id) references identity_account (id)
);
