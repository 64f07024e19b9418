-- the board: what still runs, in the order in which it runs out; the older key led it astray
alter table intake_clock
  drop key if exists met_at,
  add key if not exists live (met_at, over_at, paused_at, due_at, id, report_id);
