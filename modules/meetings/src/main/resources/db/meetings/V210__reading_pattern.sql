-- How an organiser writes its minutes: a word of a series, what it is, and whether files are read by it.
create table if not exists meetings_reading_pattern (
  id bigint not null auto_increment primary key,
  series_id bigint not null,
  used_as varchar(30) not null,
  written varchar(40) not null,
  in_use boolean not null default true,
  made_by varchar(100) not null,
  made_at datetime(3) not null,
  switched_by varchar(100) null,
  switched_at datetime(3) null,
  version int not null default 0,
  unique key meetings_reading_pattern_word (series_id, used_as, written),
  constraint meetings_reading_pattern_series foreign key (series_id) references meetings_series (id)
);
