-- 服務3個月後通報保護 has no official base and clock: each reading is a row with the days on which it holds, and none is
-- called official. begins: from which event the days are counted.
create table if not exists welfare_followup_rule (
  id bigint not null auto_increment primary key,
  reading varchar(20) not null,
  days int not null,
  assumed boolean not null default true,
  valid_from date not null,
  valid_to date null,
  key (reading, valid_from)
);
