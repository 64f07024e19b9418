-- Which unsigned notes went with a case, so that taking a handover back moves these and no others.
create table if not exists welfare_handed_note (
  handed_id bigint not null,
  visit_id bigint not null,
  primary key (handed_id, visit_id),
  key (visit_id),
  foreign key (handed_id) references welfare_handover_case (id),
  foreign key (visit_id) references welfare_visit (id)
);
