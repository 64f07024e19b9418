-- What a matter of the minutes stood for on the agenda when it was taken over: another proposal may lead it since.
alter table meetings_recording_item
  add column taken_proposal_id bigint null,
  add column taken_subject varchar(300) null;

update meetings_recording_item r join meetings_agenda_item a on a.id = r.agenda_item_id
  set r.taken_proposal_id = a.proposal_id, r.taken_subject = a.subject;
