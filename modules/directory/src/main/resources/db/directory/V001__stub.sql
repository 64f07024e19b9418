create table if not exists directory_office (id bigint not null auto_increment primary key);
