-- hours or days (calendar days: the articles do not say working days [assumed]) after the county knew; for reports known
-- from valid_from to valid_to, both included. when_urgent: null for all reports of the kind.
create table if not exists intake_clock_rule (
  id bigint not null auto_increment primary key,
  report_kind varchar(30) not null,
  step varchar(20) not null,
  when_urgent boolean null,
  hours int null,
  days int null,
  law varchar(200) not null,
  assumed boolean not null default false,
  valid_from date not null,
  valid_to date null,
  version int not null default 1,
  key (report_kind, step, valid_from)
);
