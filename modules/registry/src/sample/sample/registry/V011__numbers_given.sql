-- the next household gets the next number
insert into desk_number (kind, year, last) values ('registry.household', year(curdate()), 12)
  on duplicate key update last = greatest(last, 12);
