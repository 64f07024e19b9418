-- headings that differ in case, accents or width are two columns of an export, and a heading may be long
alter table intake_platform_column
  modify heading varchar(300) character set utf8mb4 collate utf8mb4_nopad_bin not null;
