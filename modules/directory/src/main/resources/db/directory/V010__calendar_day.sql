-- Days that differ from the rule "Saturday and Sunday are free": holidays and make-up working days, entered by an
-- administrator when 行政院人事行政總處 announces the year.
create table if not exists directory_calendar_day (
  day date not null primary key,
  name varchar(100) not null,
  working boolean not null,
  version int not null default 1
);
