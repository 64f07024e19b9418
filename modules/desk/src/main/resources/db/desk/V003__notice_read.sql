create table if not exists desk_notice_read (
  account_id bigint not null,
  notice_id bigint not null,
  read_at datetime(3) not null,
  primary key (account_id, notice_id),
  constraint desk_notice_read_notice foreign key (notice_id) references desk_notice (id)
);
