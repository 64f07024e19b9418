-- Figures by which work is measured, with the days on which they hold.
create table if not exists welfare_norm (
  id bigint not null auto_increment primary key,
  norm varchar(30) not null,
  value int not null,
  assumed boolean not null default true,
  valid_from date not null,
  valid_to date null,
  key (norm, valid_from)
);
