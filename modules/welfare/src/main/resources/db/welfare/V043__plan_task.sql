-- Who does what for a goal, and until when: the worker, a person of the household, or another office in words.
create table if not exists welfare_plan_task (
  id bigint not null auto_increment primary key,
  goal_id bigint not null,
  words varchar(500) not null,
  doer varchar(10) not null,
  person_id bigint null,
  office_words varchar(100) null,
  until_on date not null,
  state varchar(10) not null,
  result varchar(500) null,
  foreign key (goal_id) references welfare_plan_goal (id)
);
