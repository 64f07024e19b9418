-- 督導紀錄: what a supervisor and workers of one centre talked over on a day.
create table if not exists welfare_supervision (
  id bigint not null auto_increment primary key,
  office_id bigint not null,
  kind varchar(10) not null,
  held_on date not null,
  supervisor_id bigint not null,
  supervisor_name varchar(100) not null,
  words mediumtext null,
  written_at datetime(3) not null,
  key (office_id, held_on),
  foreign key (office_id) references directory_office (id),
  foreign key (supervisor_id) references identity_account (id)
);
