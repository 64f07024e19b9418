-- counting 90,000 answers reads this index alone, and none of their texts
alter table meetings_answer
  add key if not exists figures (tracked_item_id, round_id, office_id, sent_at, first_sent_at, times_returned);
