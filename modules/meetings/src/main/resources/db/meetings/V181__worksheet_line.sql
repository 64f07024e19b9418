create table if not exists meetings_worksheet_line (
  worksheet_id bigint not null,
  row_no int not null,
  result varchar(20) not null,
  number varchar(60) not null,
  answer_id bigint null,
  text mediumtext not null,
  expected_on date null,
  submit boolean not null,
  seen varchar(16) null,
  choice varchar(10) null,
  words text not null,
  primary key (worksheet_id, row_no),
  key (worksheet_id, result),
  constraint meetings_worksheet_line_worksheet foreign key (worksheet_id) references meetings_worksheet (id) on delete cascade
);
