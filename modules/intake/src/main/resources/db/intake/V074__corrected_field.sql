-- what one field said before and after, the kind by which it is masked, and which person of the report it is about
create table if not exists intake_corrected_field (
  id bigint not null auto_increment primary key,
  correction_id bigint not null,
  report_id bigint not null,
  label varchar(40) not null,
  about int null,
  masked_as varchar(20) null,
  words_before text null,
  words_after text null,
  key (report_id, id),
  foreign key (correction_id) references intake_correction (id) on delete cascade
);
