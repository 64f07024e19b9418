-- The files as the browser sends them, each in pieces: a zip, or one of a folder.
create table if not exists meetings_archive_part (
  id bigint not null auto_increment primary key,
  archive_id bigint not null,
  part_no int not null,
  path varchar(300) not null,
  size bigint not null,
  received bigint not null,
  unique key (archive_id, part_no),
  constraint meetings_archive_part_archive foreign key (archive_id) references meetings_archive (id) on delete cascade
);
