-- Old minutes that somebody brings by the folder or as a zip: on the way, being read, looked at, taken up.
create table if not exists meetings_archive (
  id bigint not null auto_increment primary key,
  series_id bigint not null,
  account_id bigint not null,
  name varchar(200) not null,
  fingerprint char(64) not null,
  language varchar(20) not null,
  state varchar(20) not null,
  run int not null,
  done int not null,
  total int not null,
  at_path varchar(300) null,
  brought_at datetime(3) not null,
  key (account_id, series_id),
  key (brought_at),
  constraint meetings_archive_series foreign key (series_id) references meetings_series (id),
  constraint meetings_archive_account foreign key (account_id) references identity_account (id)
);
