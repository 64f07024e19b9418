-- what a matter of the minutes stood for on the agenda when it was taken over: another proposal may lead it since
alter table meetings_recording_item
  add column if not exists taken_proposal_id bigint null,
  add column if not exists taken_subject varchar(300) null;
