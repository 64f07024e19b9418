-- 兒童及少年未來教育與發展帳戶: of one person of the registry, looked after by a centre. paid_until: first day of the last
-- month with a deposit; before the first one, of the month before the opening. open_person_id: the person while the account
-- is open, so that there is one at a time; made from the others, so that a merge of people takes it along. ends_on: the day
-- on which the holder comes of age.
create table if not exists welfare_development_account (
  id bigint not null auto_increment primary key,
  county_code char(10) not null,
  lead_office_id bigint not null,
  sensitivity tinyint not null default 0,
  household_id bigint not null,
  person_id bigint not null,
  basis varchar(20) not null,
  monthly int not null,
  opening_sum int not null,
  opened_on date not null,
  ends_on date not null,
  paid_until date not null,
  worker_id bigint not null,
  worker_name varchar(100) not null,
  closed_on date null,
  closed_how varchar(10) null,
  closed_why varchar(1000) null,
  closed_name varchar(100) null,
  open_person_id bigint as (if(closed_on is null, person_id, null)) persistent,
  version int not null default 1,
  unique key (open_person_id),
  key (person_id),
  key (household_id),
  key (county_code, sensitivity),
  key (lead_office_id, closed_on, paid_until),
  key (sensitivity),
  key (paid_until),
  foreign key (county_code) references directory_county (code),
  foreign key (lead_office_id) references directory_office (id),
  foreign key (worker_id) references identity_account (id)
);
