create table if not exists meetings_request_reply (
  id bigint not null auto_increment primary key,
  request_id bigint not null,
  position int not null,
  office_id bigint null,
  person varchar(200) null,
  local boolean not null default false,
  type varchar(20) null,
  text mediumtext null,
  state varchar(20) not null,
  returned_reason varchar(2000) null,
  given_at datetime(3) null,
  given_by varchar(60) null,
  version int not null default 0,
  key (request_id, position),
  key (office_id, state),
  constraint meetings_request_reply_request foreign key (request_id) references meetings_county_request (id) on delete cascade,
  constraint meetings_request_reply_office foreign key (office_id) references directory_office (id)
);
