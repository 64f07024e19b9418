insert ignore into welfare_assessment (id, case_id, list_id, grade, home_score, support_score, reason, diagnosis, goals, plan, writer_id, writer_name,
  handed_in_at)
select 900116, 900016, 2, 'MIDDLE', 4, 4, '案母已就業三個月，房租補貼核定。', '經濟穩定，與鄰里往來增加；仍與原生家庭疏離。', '自行維持收支平衡。', '結案後由據點持續邀請活動。', a.id, a.name, timestampadd(minute, 60, date_sub(t.today, interval 83 day)) from (select date(convert_tz(utc_timestamp(), '+00:00', '+08:00')) today) t join identity_account a on a.sign_in_name = 'sanmin.worker';
