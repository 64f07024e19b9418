alter table meetings_regrouping add column if not exists into_life_lines int null;
