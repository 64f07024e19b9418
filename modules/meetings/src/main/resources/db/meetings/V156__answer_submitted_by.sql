-- who laid it before the head: nobody approves by a deputy what the deputy has submitted
alter table meetings_answer add column if not exists submitted_by bigint null;
