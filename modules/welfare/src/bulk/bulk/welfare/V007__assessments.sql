insert into welfare_assessment (case_id, list_id, grade, home_score, support_score, reason, diagnosis, goals, plan, writer_id, writer_name, handed_in_at)
select id, 2, coalesce(grade, 'LOW'), 1 + id % 5, 1 + id % 4, '通報屬實，主要照顧者失業。', '支持系統薄弱，兒少受照顧情形尚可。', '半年內恢復就業，兒少穩定就學。', '每月訪視，連結就業與托育資源。', worker_id, worker_name, opened_at + interval 21 day
from welfare_family_case where id >= 5000000 and state in ('SERVED', 'CLOSED', 'NOT_OPENED');
