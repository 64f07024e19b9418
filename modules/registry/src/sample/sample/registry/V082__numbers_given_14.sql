insert into desk_number (kind, year, last) values ('registry.household', year(curdate()), 14)
  on duplicate key update last = greatest(last, 14);
