-- 社家署, 保護服務司, 心理健康司: whose programmes the kinds of report are [assumed]
insert ignore into intake_rule_keeper (office_id) select id from directory_office where id in (101, 102, 103);
