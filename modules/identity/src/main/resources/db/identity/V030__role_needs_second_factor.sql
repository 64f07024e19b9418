alter table identity_role add column if not exists needs_second_factor boolean not null default false;
