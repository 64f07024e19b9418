create table if not exists identity_roster_line (
  roster_id bigint not null,
  row_no int not null,
  result varchar(20) not null,
  name varchar(200) not null,
  cells text not null,
  target_id bigint null,
  target_version int null,
  words text not null,
  primary key (roster_id, row_no),
  key (roster_id, result),
  constraint identity_roster_line_roster foreign key (roster_id) references identity_roster (id) on delete cascade
);
