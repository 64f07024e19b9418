-- The next visit was moved to another day, with the reason: never changed, never deleted; the newest holds until the next contact.
create table if not exists welfare_visit_move (
  id bigint not null auto_increment primary key,
  case_id bigint not null,
  from_on date null,
  to_on date not null,
  why varchar(400) not null,
  mover_id bigint not null,
  mover_name varchar(100) not null,
  moved_at datetime(3) not null,
  key (case_id, id),
  foreign key (case_id) references welfare_family_case (id),
  foreign key (mover_id) references identity_account (id)
);
