-- Versions of the list of vulnerability factors (脆弱性因子): a case keeps the one of the day on which the county knew.
create table if not exists welfare_factor_list (
  id bigint not null auto_increment primary key,
  name varchar(100) not null,
  assumed boolean not null default true,
  valid_from date not null,
  valid_to date null
);
