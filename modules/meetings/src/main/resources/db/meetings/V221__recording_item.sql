-- one matter of minutes being typed; its version tells two recorders of each other
create table if not exists meetings_recording_item (
  id bigint not null auto_increment primary key,
  recording_id bigint not null,
  part varchar(20) not null,
  position int not null,
  subject varchar(300) not null,
  explanation mediumtext null,
  suggestion mediumtext null,
  proposer varchar(200) null,
  saved_by varchar(60) null,
  saved_by_id bigint null,
  saved_at datetime(3) null,
  version int not null default 0,
  key (recording_id, part, position),
  constraint meetings_recording_item_recording foreign key (recording_id) references meetings_recording (id)
);
