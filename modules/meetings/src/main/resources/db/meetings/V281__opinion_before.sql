-- what an opinion said before it was rewritten
create table if not exists meetings_opinion_before (
  id bigint not null auto_increment primary key,
  opinion_id bigint not null,
  text mediumtext not null,
  given_at datetime(3) not null,
  given_by varchar(60) not null,
  key (opinion_id),
  constraint meetings_opinion_before_opinion foreign key (opinion_id) references meetings_opinion (id) on delete cascade
);
