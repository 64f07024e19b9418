-- Versions of the scale of 家庭環境 and 外部支持: a case keeps the one of the day on which the county knew, as with its
-- list of factors, so that before and after are measured alike.
create table if not exists welfare_scale (
  id bigint not null auto_increment primary key,
  name varchar(100) not null,
  least int not null,
  best int not null,
  assumed boolean not null default true,
  valid_from date not null,
  valid_to date null
);
