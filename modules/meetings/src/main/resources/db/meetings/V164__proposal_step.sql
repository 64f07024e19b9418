create table if not exists meetings_proposal_step (
  id bigint not null auto_increment primary key,
  proposal_id bigint not null,
  to_state varchar(20) not null,
  words varchar(2000) null,
  taken_at datetime(3) not null,
  account_id bigint not null,
  account_name varchar(60) not null,
  key (proposal_id),
  constraint meetings_proposal_step_proposal foreign key (proposal_id) references meetings_proposal (id) on delete cascade
);
