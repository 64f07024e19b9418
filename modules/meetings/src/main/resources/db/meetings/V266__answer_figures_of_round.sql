-- Figures of who sees everything go from rounds to answers: 3,000 looks into this index instead of 90,000 into the rounds.
alter table meetings_answer
  add key if not exists figures_of_round (round_id, tracked_item_id, office_id, sent_at, first_sent_at, times_returned);
