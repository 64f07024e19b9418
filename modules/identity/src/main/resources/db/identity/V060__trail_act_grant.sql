-- under which grant the act was done; null where it needed none
alter table ${trail}.trail_act
  add column if not exists grant_id bigint null,
  add key if not exists by_grant (grant_id, id);
