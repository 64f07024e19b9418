create table if not exists meetings_request_step (
  id bigint not null auto_increment primary key,
  request_id bigint not null,
  to_state varchar(20) not null,
  words varchar(2000) null,
  taken_at datetime(3) not null,
  account_id bigint not null,
  account_name varchar(60) not null,
  key (request_id),
  constraint meetings_request_step_request foreign key (request_id) references meetings_county_request (id) on delete cascade
);
