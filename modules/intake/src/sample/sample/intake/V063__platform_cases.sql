insert ignore into intake_platform_import (id, platform, subject, county_code, file_name, account_id, account_name, brought_at, state, headings,
  rows_read, rows_joined, rows_member, rows_wrong, ended_at, file_gone)
select 2, 'FAMILY', 'CASES', '6400000000', '脆弱家庭個案清單.ods', a.id, a.name, utc_timestamp(3) - interval 2 hour, 'DONE',
  '案號\n開案日\n中心\n主責社工\n脆弱度\n案件狀態\n姓名\n身分證號\n生日\n稱謂', 4, 1, 1, 2, utc_timestamp(3) - interval 2 hour, true
from identity_account a where a.sign_in_name = 'sanmin.supervisor';
