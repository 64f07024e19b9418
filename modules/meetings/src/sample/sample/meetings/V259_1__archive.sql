-- Old minutes that 社家署's officer has brought as a zip; every file was read, nothing is taken up yet.
insert into meetings_archive (series_id, account_id, name, fingerprint, language, state, run, done, total, brought_at)
select s.id, a.id, '歷次會議紀錄（示範）.zip', repeat('0', 64), 'zh-TW', 'READ', 1, 7, 7, utc_timestamp()
from meetings_series s, identity_account a where s.short_name = '政策溝通平臺' and a.sign_in_name = 'shejia.officer';
