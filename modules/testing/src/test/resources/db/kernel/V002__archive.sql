create table if not exists archive_line (id bigint not null auto_increment primary key, words varchar(100) not null);
