-- the matter on the agenda that a matter of the minutes was taken from; null where it was added by hand
alter table meetings_recording_item add column if not exists agenda_item_id bigint null;
