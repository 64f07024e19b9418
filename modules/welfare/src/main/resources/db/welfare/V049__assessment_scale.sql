-- What an assessment was measured by stays with it.
alter table welfare_assessment add column if not exists scale_id bigint not null default 1 references welfare_scale (id);
