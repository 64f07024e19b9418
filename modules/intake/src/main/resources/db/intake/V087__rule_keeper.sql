-- which offices keep the rules of the country, each with the offices below it
create table if not exists intake_rule_keeper (
  office_id bigint not null primary key,
  foreign key (office_id) references directory_office (id)
);
