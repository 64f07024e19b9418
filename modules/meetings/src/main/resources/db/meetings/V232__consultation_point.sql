-- a point of the draft in one edition; the last of each edition stands for the whole, for what is said in general
create table if not exists meetings_consultation_point (
  id bigint not null auto_increment primary key,
  consultation_id bigint not null,
  edition int not null,
  position int not null,
  mark varchar(20) null,
  text mediumtext null,
  result mediumtext null,
  whole boolean not null default false,
  version int not null default 0,
  unique key (consultation_id, edition, position),
  constraint meetings_consultation_point_of foreign key (consultation_id) references meetings_consultation (id) on delete cascade
);
