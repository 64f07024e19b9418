insert ignore into identity_watch_turn (id, taken_at) values (1, null);
