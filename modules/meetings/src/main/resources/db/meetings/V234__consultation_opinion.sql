-- what a reply says of a point, and the owner's response to it (參採情形)
create table if not exists meetings_consultation_opinion (
  id bigint not null auto_increment primary key,
  reply_id bigint not null,
  point_id bigint not null,
  text mediumtext not null,
  response varchar(20) null,
  words mediumtext null,
  unique key once (reply_id, point_id),
  key (point_id),
  constraint meetings_consultation_opinion_reply foreign key (reply_id) references meetings_consultation_reply (id) on delete cascade,
  constraint meetings_consultation_opinion_point foreign key (point_id) references meetings_consultation_point (id) on delete cascade
);
