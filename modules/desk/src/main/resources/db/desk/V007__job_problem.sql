create table if not exists desk_job_problem (
  id bigint not null auto_increment primary key,
  job_id bigint not null,
  place varchar(60) not null,
  words varchar(500) not null,
  key (job_id, id),
  constraint desk_job_problem_job foreign key (job_id) references desk_job (id)
);
