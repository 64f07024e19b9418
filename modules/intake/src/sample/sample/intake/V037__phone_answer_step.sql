update intake_report_step s join intake_phone_answer p on p.report_id = s.report_id
set s.words = concat('電話答覆：', p.answered_by, '。', p.words) where s.verb = 'ACCEPT';
