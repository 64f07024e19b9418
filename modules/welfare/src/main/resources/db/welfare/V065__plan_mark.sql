-- As the plan was left; null where a handover is older than this column.
alter table welfare_handover_case add column if not exists plan_mark bigint null;
