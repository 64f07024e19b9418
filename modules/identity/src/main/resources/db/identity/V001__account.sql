create table if not exists identity_account (
  id bigint not null auto_increment primary key,
  sign_in_name varchar(60) not null,
  name varchar(60) not null,
  email varchar(200) null,
  office_id bigint not null,
  password_hash varchar(200) null,
  must_change_password boolean not null default false,
  failed_sign_ins int not null default 0,
  locked_until datetime(3) null,
  disabled_at datetime(3) null,
  last_sign_in_at datetime(3) null,
  version int not null default 0,
  unique key (sign_in_name),
  key (office_id),
  constraint identity_account_office foreign key (office_id) references directory_office (id)
);
