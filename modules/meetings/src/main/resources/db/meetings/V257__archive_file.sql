-- One result per file; a file of a zip has its place in it, entry 0 is the part itself.
create table if not exists meetings_archive_file (
  archive_id bigint not null,
  file_no int not null,
  part_no int not null,
  entry_no int not null,
  path varchar(300) not null,
  size bigint not null,
  sha256 char(64) null,
  result varchar(20) not null,
  words text not null,
  upload_id bigint null,
  minutes_id bigint null,
  ordinal int null,
  held_on date null,
  title varchar(400) null,
  items int null,
  primary key (archive_id, file_no),
  unique key (archive_id, part_no, entry_no),
  key (upload_id),
  constraint meetings_archive_file_archive foreign key (archive_id) references meetings_archive (id) on delete cascade
);
