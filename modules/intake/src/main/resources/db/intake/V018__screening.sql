-- what somebody proposed to become of a report, and what the second pair of eyes said; agreed is null until then
create table if not exists intake_screening (
  id bigint not null auto_increment primary key,
  report_id bigint not null,
  office_id bigint null,
  end_reason varchar(20) null,
  why varchar(2000) not null,
  screened_by bigint not null,
  screened_for bigint not null,
  screened_name varchar(100) not null,
  screened_at datetime(3) not null,
  agreed boolean null,
  checked_by bigint null,
  checked_name varchar(100) null,
  checked_at datetime(3) null,
  checked_words varchar(2000) null,
  version int not null default 1,
  key (report_id, id),
  foreign key (report_id) references intake_report (id) on delete cascade
);
