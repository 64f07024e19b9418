-- One case of a handover. case_version and notes_mark: as it was left, so that what somebody did since is told apart.
create table if not exists welfare_handover_case (
  id bigint not null auto_increment primary key,
  handover_id bigint not null,
  case_id bigint not null,
  to_id bigint not null,
  assigned_before date not null,
  case_version int not null,
  notes_mark bigint not null,
  undone boolean not null default false,
  unique key (handover_id, case_id),
  key (case_id),
  foreign key (handover_id) references welfare_handover (id),
  foreign key (case_id) references welfare_family_case (id),
  foreign key (to_id) references identity_account (id)
);
