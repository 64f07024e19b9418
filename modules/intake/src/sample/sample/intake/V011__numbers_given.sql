insert into desk_number (kind, year, last) values ('intake.report', year(curdate()), 25) on duplicate key update last = greatest(last, 25);
