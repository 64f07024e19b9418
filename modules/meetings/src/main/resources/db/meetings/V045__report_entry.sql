create table if not exists meetings_report_entry (
  id bigint not null auto_increment primary key,
  report_id bigint not null,
  position int not null,
  tracked_item_id bigint not null,
  origin varchar(400) null,
  decision_words mediumtext null,
  offices_words varchar(1000) null,
  progress_words mediumtext null,
  advice_words varchar(1000) null,
  disposition varchar(20) null,
  disposition_words varchar(1000) null,
  version int not null default 0,
  unique key (report_id, tracked_item_id),
  key (tracked_item_id),
  constraint meetings_report_entry_report foreign key (report_id) references meetings_report (id),
  constraint meetings_report_entry_item foreign key (tracked_item_id) references meetings_tracked_item (id)
);
