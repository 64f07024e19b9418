-- An assessment as it was handed in (第5條: 原因、問題診斷與評估、服務目標、處遇計畫): never changed, a new one follows.
create table if not exists welfare_assessment (
  id bigint not null auto_increment primary key,
  case_id bigint not null,
  list_id bigint not null,
  grade varchar(10) not null,
  home_score int not null,
  support_score int not null,
  reason text not null,
  diagnosis text not null,
  goals text not null,
  plan text not null,
  writer_id bigint not null,
  writer_name varchar(100) not null,
  handed_in_at datetime(3) not null,
  key (case_id, handed_in_at),
  foreign key (case_id) references welfare_family_case (id),
  foreign key (list_id) references welfare_factor_list (id)
);
