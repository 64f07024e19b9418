alter table intake_platform_value
  modify word varchar(100) character set utf8mb4 collate utf8mb4_nopad_bin not null;
