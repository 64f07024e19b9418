create table if not exists desk_job (
  id bigint not null auto_increment primary key,
  kind varchar(60) not null,
  title varchar(200) not null,
  arguments mediumtext not null,
  account_id bigint not null,
  state varchar(10) not null,
  done bigint not null default 0,
  total bigint null,
  resume_at varchar(200) null,
  result_file_id bigint null,
  cancel_asked boolean not null default false,
  failure varchar(300) null,
  created_at datetime(3) not null,
  ended_at datetime(3) null,
  key (account_id, id),
  constraint desk_job_account foreign key (account_id) references identity_account (id),
  constraint desk_job_result foreign key (result_file_id) references desk_file (id)
);
