-- 權責單位研處意見: what the competent office says of a proposal before the meeting
create table if not exists meetings_opinion (
  id bigint not null auto_increment primary key,
  proposal_id bigint not null,
  office_id bigint not null,
  asked_words varchar(1000) null,
  due_on date not null,
  asked_at datetime(3) not null,
  text mediumtext null,
  given_at datetime(3) null,
  given_by varchar(60) null,
  version int not null default 0,
  unique key (proposal_id, office_id),
  constraint meetings_opinion_proposal foreign key (proposal_id) references meetings_proposal (id) on delete cascade,
  constraint meetings_opinion_office foreign key (office_id) references directory_office (id)
);
