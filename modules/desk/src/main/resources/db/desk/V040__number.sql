-- The last official number given in each row of numbers and year: given at confirmation, never given again.
create table if not exists desk_number (
  kind varchar(60) not null,
  year int not null,
  last bigint not null,
  primary key (kind, year)
);
