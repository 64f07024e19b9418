create table if not exists meetings_series (
  id bigint not null auto_increment primary key,
  name varchar(120) not null,
  short_name varchar(40) not null,
  convener_office_id bigint not null,
  openness varchar(20) not null,
  with_ordinals boolean not null default true,
  readers varchar(20) not null,
  report_title varchar(120) null,
  report_columns varchar(400) null,
  county_code varchar(10) null,
  lead_office_id bigint not null,
  sensitivity tinyint not null default 0,
  version int not null default 0,
  key (lead_office_id),
  constraint meetings_series_convener foreign key (convener_office_id) references directory_office (id),
  constraint meetings_series_lead foreign key (lead_office_id) references directory_office (id)
);
