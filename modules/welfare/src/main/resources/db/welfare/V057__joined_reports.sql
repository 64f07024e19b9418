-- How many further reports joined it: most have none, and are not asked for any.
alter table welfare_family_case add column if not exists joined_reports int not null default 0;
