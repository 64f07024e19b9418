create table if not exists intake_report_party (
  id bigint not null auto_increment primary key,
  record_id bigint not null,
  office_id bigint null,
  account_id bigint null,
  part varchar(20) not null,
  key (record_id),
  key scope (office_id, account_id, record_id),
  constraint intake_report_party_record foreign key (record_id) references intake_report (id) on delete cascade
);
