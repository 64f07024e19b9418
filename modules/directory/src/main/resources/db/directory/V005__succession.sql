-- Many to many: one office may go on in two, two in one. from_day is the successor's first day.
create table if not exists directory_succession (
  former_id bigint not null,
  successor_id bigint not null,
  from_day date not null,
  primary key (former_id, successor_id),
  foreign key (former_id) references directory_office (id),
  foreign key (successor_id) references directory_office (id)
);
