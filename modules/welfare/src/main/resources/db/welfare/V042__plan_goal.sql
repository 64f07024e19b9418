-- What shall become of one vulnerability factor, for one person of the household or, without one, for the family.
create table if not exists welfare_plan_goal (
  id bigint not null auto_increment primary key,
  plan_id bigint not null,
  factor_id bigint not null,
  person_id bigint null,
  words varchar(1000) not null,
  foreign key (plan_id) references welfare_plan (id),
  foreign key (factor_id) references welfare_factor (id)
);
