-- who laid minutes before the head, by number: not approved by the same person as the head's deputy
alter table meetings_recording add column if not exists submitted_by_id bigint null;
