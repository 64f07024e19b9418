insert ignore into intake_platform_error (id, county_code, platform, source_number, report_id, field, wrong_words, right_words, addressee,
  state, raised_at, raised_by, raised_name, answered_at, answer)
select 1, '6400000000', 'ECARE', r.source_number, r.id, 'DISTRICT', '行政區寫成鳳山區', '應為三民區，家訪時確認', '保護服務司系統窗口', 'ANSWERED',
  utc_timestamp(3) - interval 2 day, a.id, a.name, utc_timestamp(3) - interval 1 day, '已收到，與戶政資料核對中'
from intake_report r, identity_account a
where r.source_system = '關懷e起來' and right(r.source_number, 4) = '0004' and a.sign_in_name = 'window.officer';
