-- The scope reads offices and accounts as ranges of one index and needs no row: (office in …) or (no office and account).
alter table meetings_meeting_party
  add key if not exists scope (office_id, account_id, record_id),
  drop key if exists office_id,
  drop key if exists account_id;
