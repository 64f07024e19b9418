-- What a platform said last of a case, so that its next export changes that alone. words: JSON of the fields as codes of
-- ours, and of its people digests alone.
create table if not exists welfare_brought_case (
  case_id bigint not null primary key,
  words mediumtext not null,
  foreign key (case_id) references welfare_family_case (id)
);
