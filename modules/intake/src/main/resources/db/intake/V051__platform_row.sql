-- what became of a row; before the import is confirmed, the first rows of each outcome
create table if not exists intake_platform_row (
  id bigint not null auto_increment primary key,
  import_id bigint not null,
  position int not null,
  source_number varchar(60) null,
  result varchar(10) not null,
  report_id bigint null,
  field varchar(20) null,
  was_read varchar(200) null,
  rule varchar(60) null,
  unique key (import_id, position),
  key (import_id, result, position),
  foreign key (import_id) references intake_platform_import (id) on delete cascade
);
