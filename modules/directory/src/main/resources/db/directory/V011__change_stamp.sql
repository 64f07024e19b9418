-- One row; every change writes a new random stamp, so that each node notices that its names in memory are old. Random,
-- not counted: a stamp seen inside a transaction that rolled back must never come again.
create table if not exists directory_change_stamp (
  id int not null primary key,
  stamp bigint not null
);
