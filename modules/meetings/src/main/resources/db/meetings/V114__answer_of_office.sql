-- in which rounds an office is asked
alter table meetings_answer add key if not exists in_round (office_id, round_id);
