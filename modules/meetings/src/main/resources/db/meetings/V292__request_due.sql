-- by when the centre is asked to reply, and by when the next step is taken
alter table meetings_county_request
  add column if not exists reply_due_on date null,
  add column if not exists next_step_due_on date null,
  add column if not exists next_step_office_id bigint null,
  add key if not exists next_step_due (next_step_due_on);
