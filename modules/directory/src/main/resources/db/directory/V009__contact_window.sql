create table if not exists directory_contact_window (
  id bigint not null auto_increment primary key,
  office_id bigint not null,
  name varchar(100) not null,
  phone varchar(50) null,
  email varchar(200) null,
  version int not null default 1,
  key (office_id),
  foreign key (office_id) references directory_office (id)
);
