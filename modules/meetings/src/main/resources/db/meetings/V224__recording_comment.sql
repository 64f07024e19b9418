-- what an office, or somebody without an account, says of one matter of a draft, and what became of it
create table if not exists meetings_recording_comment (
  id bigint not null auto_increment primary key,
  item_id bigint not null,
  office_id bigint null,
  body varchar(100) null,
  name varchar(60) not null,
  said_on date not null,
  text mediumtext not null,
  verdict varchar(20) null,
  answer varchar(2000) null,
  answered_by varchar(60) null,
  answered_at datetime(3) null,
  version int not null default 0,
  key (item_id),
  constraint meetings_recording_comment_item foreign key (item_id) references meetings_recording_item (id),
  constraint meetings_recording_comment_office foreign key (office_id) references directory_office (id)
);
