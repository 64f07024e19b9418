-- matters of minutes that were begun before: what stands on the agenda now
update meetings_recording_item r join meetings_agenda_item a on a.id = r.agenda_item_id
  set r.taken_proposal_id = a.proposal_id, r.taken_subject = a.subject
  where r.taken_subject is null;
