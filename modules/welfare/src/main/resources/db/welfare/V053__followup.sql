-- The window of a case by one rule. voided: the case was taken up again, so its service had not ended.
create table if not exists welfare_followup (
  id bigint not null auto_increment primary key,
  case_id bigint not null,
  rule_id bigint not null,
  reading varchar(20) not null,
  from_on date not null,
  to_on date not null,
  voided boolean not null default false,
  unique key (case_id, rule_id, from_on),
  key (reading, voided, to_on),
  key (reading, voided, from_on),
  foreign key (case_id) references welfare_family_case (id),
  foreign key (rule_id) references welfare_followup_rule (id)
);
