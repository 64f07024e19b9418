-- Code lists of the TWSS guide (通報類型, 個案來源, 通報單位) and the six risk categories, in force from valid_from to
-- valid_to, both included. A report keeps the code; the words of its day are those of the row in force then.
create table if not exists intake_code (
  id bigint not null auto_increment primary key,
  list varchar(20) not null,
  code varchar(10) not null,
  position int not null,
  name varchar(150) not null,
  name_en varchar(200) not null,
  valid_from date not null,
  valid_to date null,
  version int not null default 1,
  unique key (list, code, valid_from)
);
