-- A further report on a family that is served: it joins the case, and its own clocks run there.
create table if not exists welfare_case_report (
  id bigint not null auto_increment primary key,
  case_id bigint not null,
  report_id bigint not null,
  report_number varchar(30) not null,
  known_at datetime(3) not null,
  joined_at datetime(3) not null,
  account_id bigint not null,
  account_name varchar(100) not null,
  unique key (report_id),
  key (case_id),
  key (report_number),
  foreign key (case_id) references welfare_family_case (id),
  foreign key (account_id) references identity_account (id)
);
