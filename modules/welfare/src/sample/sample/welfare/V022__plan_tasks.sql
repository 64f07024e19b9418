insert into welfare_plan_task (goal_id, words, doer, office_words, until_on, state, result)
select 900001, '陪同案母回診並與醫師確認用藥', 'WORKER', null, date_sub(t.today, interval 10 day), 'DONE', '已回診兩次，用藥穩定' from (select date(convert_tz(utc_timestamp(), '+00:00', '+08:00')) today) t
union all select 900001, '每月共訪一次', 'OFFICE', '社區心理衛生中心', date_sub(t.today, interval -30 day), 'OPEN', null from (select date(convert_tz(utc_timestamp(), '+00:00', '+08:00')) today) t
union all select 900002, '媒合鄰里志工每週關懷', 'WORKER', null, date_sub(t.today, interval -20 day), 'OPEN', null from (select date(convert_tz(utc_timestamp(), '+00:00', '+08:00')) today) t
union all select 900003, '連結職災服務與急難救助', 'WORKER', null, date_sub(t.today, interval -14 day), 'OPEN', null from (select date(convert_tz(utc_timestamp(), '+00:00', '+08:00')) today) t;
