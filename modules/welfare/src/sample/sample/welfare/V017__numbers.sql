-- the next case takes the number after these
insert into desk_number (kind, year, last)
select 'welfare.familyCase', year(date(convert_tz(utc_timestamp(), '+00:00', '+08:00'))), 16 from dual
on duplicate key update last = greatest(last, 16);
