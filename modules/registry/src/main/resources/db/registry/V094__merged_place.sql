-- Memberships that a merge changed: two rows of one household that became one, or a death that came with it. was_: how
-- they stood; an undoing puts them back where they still stand as given_.
create table if not exists registry_merged_place (
  id bigint not null auto_increment primary key,
  merge_id bigint not null,
  member_id bigint not null,
  was_role varchar(20) not null,
  was_joined_on date not null,
  was_left_on date null,
  given_role varchar(20) not null,
  given_joined_on date not null,
  given_left_on date null,
  key (merge_id),
  foreign key (merge_id) references registry_merge (id)
);
