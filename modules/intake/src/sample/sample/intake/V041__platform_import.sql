insert ignore into intake_platform_import (id, platform, county_code, file_name, account_id, account_name, brought_at, state, headings,
  rows_read, rows_new, rows_wrong)
select 1, 'ECARE', '6400000000', '關懷e起來通報匯出.ods', a.id, a.name, utc_timestamp(3) - interval 1 hour, 'DONE',
  '案號\n通報類別\n通報時間\n縣市\n行政區\n案情\n案主', 4, 2, 2
from identity_account a where a.sign_in_name = 'window.officer';
