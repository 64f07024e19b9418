create table if not exists desk_file (
  id bigint not null auto_increment primary key,
  sha256 char(64) character set ascii not null,
  name varchar(200) not null,
  media_type varchar(100) not null,
  size bigint not null,
  record_kind varchar(60) not null,
  record_id bigint not null,
  added_by bigint not null,
  added_at datetime(3) not null,
  removed_at datetime(3) null,
  key (record_kind, record_id),
  key (sha256),
  constraint desk_file_added_by foreign key (added_by) references identity_account (id)
);
