-- A file that was read but not yet made into minutes: it waits for a person to confirm its head.
create table if not exists meetings_minutes_upload (
  id bigint not null auto_increment primary key,
  series_id bigint not null,
  account_id bigint not null,
  name varchar(200) not null,
  sha256 char(64) not null,
  original_text longtext not null,
  picture_pages varchar(200) null,
  warnings varchar(2000) null,
  received_at datetime(3) not null,
  key (account_id),
  key (received_at),
  constraint meetings_minutes_upload_series foreign key (series_id) references meetings_series (id)
);
