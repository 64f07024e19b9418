-- What a note said before it was corrected: never changed, never deleted.
create table if not exists welfare_visit_edition (
  id bigint not null auto_increment primary key,
  visit_id bigint not null,
  edition int not null,
  visited_at datetime(3) not null,
  method varchar(4) not null,
  whom varchar(4) not null,
  met varchar(200) null,
  words mediumtext not null,
  next_on date null,
  signed_name varchar(100) null,
  signed_at datetime(3) null,
  replaced_by varchar(100) not null,
  replaced_at datetime(3) not null,
  why varchar(400) null,
  unique key (visit_id, edition),
  foreign key (visit_id) references welfare_visit (id)
);
