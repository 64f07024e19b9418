-- 開會通知單: what the agency's own document system gave the letter, entered back
create table if not exists meetings_invitation (
  meeting_id bigint not null primary key,
  letter_date date null,
  letter_number varchar(60) null,
  file_number varchar(60) null,
  kept_years int null,
  contact varchar(60) null,
  note varchar(2000) null,
  version int not null default 0,
  constraint meetings_invitation_meeting foreign key (meeting_id) references meetings_meeting (id)
);
