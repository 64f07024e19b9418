-- a matter on the agenda, from a proposal or written by the staff unit; the draft resolution is for the staff unit alone
create table if not exists meetings_agenda_item (
  id bigint not null auto_increment primary key,
  meeting_id bigint not null,
  part varchar(20) not null,
  position int not null,
  subject varchar(300) not null,
  explanation mediumtext null,
  suggestion mediumtext null,
  office_id bigint null,
  proposal_id bigint null,
  draft_resolution mediumtext null,
  version int not null default 0,
  unique key (proposal_id),
  key (meeting_id, part, position),
  constraint meetings_agenda_item_agenda foreign key (meeting_id) references meetings_agenda (meeting_id),
  constraint meetings_agenda_item_proposal foreign key (proposal_id) references meetings_proposal (id),
  constraint meetings_agenda_item_office foreign key (office_id) references directory_office (id)
);
