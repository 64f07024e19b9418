-- an office that is asked for the item within which others go on since, and was not before
create table if not exists meetings_regrouped_office (
  id bigint not null auto_increment primary key,
  regrouping_id bigint not null,
  office_id bigint not null,
  was_reader boolean not null,
  unique key (regrouping_id, office_id),
  constraint meetings_regrouped_office_of foreign key (regrouping_id) references meetings_regrouping (id)
);
