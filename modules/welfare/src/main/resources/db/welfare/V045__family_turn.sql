-- One row per household for which somebody opens or takes up a case: who comes second waits at it, and sees what the
-- first one did.
create table if not exists welfare_family_turn (
  household_id bigint not null primary key
);
