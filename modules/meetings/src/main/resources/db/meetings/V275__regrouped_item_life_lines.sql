alter table meetings_regrouped_item add column if not exists life_lines int null;
