-- Who corrects a note instead of its writer, who has left; null while the writer does.
alter table welfare_visit add column if not exists answering_id bigint null references identity_account (id);
