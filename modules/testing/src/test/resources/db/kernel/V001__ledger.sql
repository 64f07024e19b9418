create table if not exists ledger_line (id bigint not null auto_increment primary key, words varchar(100) not null, unique key (words));
