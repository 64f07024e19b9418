-- the copy can never differ: the server changes it with the item's, and refuses another
alter table meetings_tracked_item_party
  add key if not exists desk (office_id, account_id, urgent_on, record_id),
  add foreign key if not exists meetings_tracked_item_party_day (record_id, urgent_on)
    references meetings_tracked_item (id, urgent_on) on update cascade on delete cascade;
