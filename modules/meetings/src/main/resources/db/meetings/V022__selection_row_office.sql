create table if not exists meetings_selection_row_office (
  row_id bigint not null,
  office_id bigint not null,
  primary key (row_id, office_id),
  constraint meetings_selection_row_office_row foreign key (row_id) references meetings_selection_row (id) on delete cascade
);
