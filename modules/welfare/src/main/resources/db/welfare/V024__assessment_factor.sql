create table if not exists welfare_assessment_factor (
  assessment_id bigint not null,
  factor_id bigint not null,
  primary key (assessment_id, factor_id),
  foreign key (assessment_id) references welfare_assessment (id),
  foreign key (factor_id) references welfare_factor (id)
);
