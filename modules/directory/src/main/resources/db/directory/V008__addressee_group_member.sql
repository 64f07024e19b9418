-- Only for groups whose membership is LISTED.
create table if not exists directory_addressee_group_member (
  group_id bigint not null,
  office_id bigint not null,
  primary key (group_id, office_id),
  foreign key (group_id) references directory_addressee_group (id),
  foreign key (office_id) references directory_office (id)
);
