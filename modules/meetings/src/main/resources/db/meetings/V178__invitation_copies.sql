-- 副本 and 附件 of the letter by which a meeting is called
alter table meetings_invitation
  add column if not exists copies varchar(1000) null,
  add column if not exists annexes varchar(400) null;
