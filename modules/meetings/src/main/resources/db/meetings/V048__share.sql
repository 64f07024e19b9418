create table if not exists meetings_share (
  id bigint not null auto_increment primary key,
  answer_id bigint not null,
  office_id bigint not null,
  person varchar(60) null,
  words varchar(400) not null,
  text mediumtext null,
  state varchar(20) not null,
  asked_by varchar(60) not null,
  asked_at datetime(3) not null,
  given_by varchar(60) null,
  given_at datetime(3) null,
  version int not null default 0,
  key (answer_id),
  key (office_id, state),
  constraint meetings_share_answer foreign key (answer_id) references meetings_answer (id)
);
